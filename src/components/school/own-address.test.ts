import { expect, it } from 'vitest';
import { ownAddress } from './own-address.ts';

const path = '/kk/about/school-computer/';

it.each([
  ['http://192.168.1.20:8000', 'network'],
  ['http://10.0.0.7', 'network'],
  ['http://172.16.4.4', 'network'],
  ['http://172.32.4.4', 'elsewhere'],
  ['http://mektep', 'network'],
  ['http://mektep.local:8000', 'network'],
  ['http://localhost:4321', 'this-computer'],
  ['http://127.0.0.1:8000', 'this-computer'],
  ['http://[::1]:8000', 'this-computer'],
  ['https://example.org', 'elsewhere'],
] as const)('%s is %s', (origin, standing) => {
  expect(ownAddress(origin + path)).toEqual({ standing, root: `${origin}/` });
});

it('finds the first page of a copy that stands in a folder, and of the USB edition', () => {
  const { root } = ownAddress(`http://192.168.1.20:8000/bilemin${path}index.html`);
  expect(root).toBe('http://192.168.1.20:8000/bilemin/');
});

it('takes a page opened from a disk for no address', () => {
  expect(ownAddress(`file:///media/bilemin${path}index.html`).standing).toBe('elsewhere');
});
