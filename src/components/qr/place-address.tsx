import { render } from 'preact';
import { isOnDisk, shownAddress, webAddress } from '../offline/standing.ts';
import { Qr } from './Qr.tsx';

/**
 * Puts the address of a page of this site on a sheet, as QR and to be typed. Only the browser knows where the site
 * stands; opened from a folder it stands nowhere a phone could go, so nothing is put.
 * @param place an element that stays hidden otherwise
 * @param path of the page: `/kk/quiz/no-bullying-7-10-a/`
 * @param words what stands before the address, and what the picture is for those who do not see it
 */
export function placeAddress(
  place: HTMLElement | null,
  path: string,
  words: { readonly before: string; readonly label: string },
): void {
  if (!place || isOnDisk()) return;
  place.hidden = false;
  render(
    <>
      <p>
        {words.before} <span class="address">{shownAddress(path, '')}</span>
      </p>
      <Qr text={webAddress(path).href} kind="address" label={words.label} />
    </>,
    place,
  );
}
