import { render } from 'preact';
import type { Namespaces } from '#i18n';
import { isOnDisk, shownAddress, webAddress } from '../offline/standing.ts';
import { Qr } from '../qr/Qr.tsx';

/**
 * Puts the address of a page of this site on the sheet, as QR and to be typed. Only the browser knows where the site
 * stands; opened from a folder it stands nowhere a phone could go, so nothing is put.
 * @param path of the page: `/kk/quiz/no-bullying-7-10-a/`
 */
export function placeQr(path: string, strings: Namespaces['paper']): void {
  const place = document.querySelector<HTMLElement>('[data-qr-place]');
  if (!place || isOnDisk()) return;
  place.hidden = false;
  render(
    <>
      <p>
        {strings.screenVersion} <span class="address">{shownAddress(path, '')}</span>
      </p>
      <Qr text={webAddress(path).href} kind="address" label={strings.qrLabel} />
    </>,
    place,
  );
}
