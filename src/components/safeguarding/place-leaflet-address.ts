import { placeAddress } from '../qr/place-address.tsx';

for (const place of document.querySelectorAll<HTMLElement>('.leaflet-address')) {
  const { path = '', before = '', label = '' } = place.dataset;
  placeAddress(place, path, { before, label });
  // The line that names the page without its address is for a folder, where no address is known.
  if (!place.hidden) place.previousElementSibling?.remove();
}
