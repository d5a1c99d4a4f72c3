import { describe, expect, it } from 'vitest';
import { withOwnHashes } from './own-hashes.ts';

// `printf 'a()' | openssl dgst -sha256 -binary | base64`
const own = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";
const foreign = "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";

const page = (script: string): string =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' HASHES;"></head>${script}`;

describe('withOwnHashes', () => {
  it('keeps the hash of a script that is on the page and drops those of others', () => {
    const html = page('<script type="module">a()</script>');
    const listed = html.replace('HASHES', `${foreign} ${own}`);
    expect(withOwnHashes(listed)).toBe(html.replace('HASHES', own));
  });

  it('counts neither data nor scripts of their own file', () => {
    const html = page('<script type="application/json">a()</script><script src="/a.js"></script>');
    expect(withOwnHashes(html.replace('HASHES', own))).not.toContain('sha256');
  });

  it('leaves a page without a policy as it is', () => {
    expect(withOwnHashes('<p>text</p>')).toBe('<p>text</p>');
  });
});
