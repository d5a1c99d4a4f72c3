import { describe, expect, it } from 'vitest';
import { stand, withoutOffer } from './offer.ts';

const page =
  '<div class="stack" data-usb="absent"><p>none</p></div><div class="stack" data-usb="offer" hidden><p data-usb-slot="download"></p><p data-usb-value="made"></p></div>';
const filling = {
  values: { made: 'Made on 1 May & sealed' },
  links: { download: { href: '/usb/a.zip', text: 'Download (9 MB)' } },
};

describe('stand', () => {
  it('shows one part, hides the others and fills its places', () => {
    expect(stand(page, 'offer', filling)).toBe(
      '<div class="stack" data-usb="absent" hidden><p>none</p></div><div class="stack" data-usb="offer"><p data-usb-slot="download"><a class="button" href="/usb/a.zip">Download (9 MB)</a></p><p data-usb-value="made">Made on 1 May &amp; sealed</p></div>',
    );
  });

  it('can be done again with another filling', () => {
    const again = { ...filling, values: { made: 'Made on 2 May' } };
    expect(stand(stand(page, 'offer', filling), 'offer', again)).toBe(stand(page, 'offer', again));
  });
});

describe('withoutOffer', () => {
  it('takes back what an earlier edition filled in', () => {
    const built = stand(page, 'absent', {});
    expect(withoutOffer(stand(built, 'offer', filling))).toBe(built);
    expect(withoutOffer('<p>none</p>')).toBe('<p>none</p>');
  });
});
