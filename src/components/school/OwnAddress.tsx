import { useEffect, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { Qr } from '../qr/Qr.tsx';
import { ownAddress } from './own-address.ts';

/** What the part needs. */
export interface OwnAddressData {
  readonly strings: Readonly<Record<'ownNone' | 'ownThis' | 'ownNetwork' | 'ownQr', string>>;
}

/** The address for pupils, large and as QR, where the page is open at one that other devices can open. */
export function OwnAddress({ data: { strings } }: { readonly data: OwnAddressData }) {
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(location.href), []);
  const { standing, root } = address ? ownAddress(address) : { standing: 'elsewhere', root: '' };
  if (standing !== 'network') {
    const text = standing === 'elsewhere' ? strings.ownNone : phrase(strings.ownThis, { address: root });
    return <p class="notice">{text}</p>;
  }
  return (
    <div class="card own-address" data-own-address={root}>
      <p>
        {strings.ownNetwork} <strong>{root}</strong>
      </p>
      <Qr text={root} kind="address" label={strings.ownQr} />
    </div>
  );
}
