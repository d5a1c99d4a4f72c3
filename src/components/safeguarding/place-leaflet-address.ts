import { placeAddress } from '../qr/place-address.tsx';

for (const place of document.querySelectorAll<HTMLElement>('.leaflet-address')) {
  const { path = '', before = '', label = '' } = place.dataset;
  placeAddress(place, path, { before, label });
}
