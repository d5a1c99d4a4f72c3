import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFile, headersOf, permissions, readHeaders } from '../../hosting/check/headers-file.ts';
import { nginxFile, nginxHeaders } from '../../hosting/check/nginx-file.ts';

const rules = readHeaders(headersFile());
const config = nginxFile();

/** One address of each kind, and what it may keep. */
const addresses = [
  ['/', 'no-cache'],
  ['/kk/', 'no-cache'],
  ['/kk/11-15/no-bullying/', 'no-cache'],
  ['/ru/quiz/no-bullying-11-15-a/form.json', 'no-cache'],
  ['/kk/teachers/collect/', 'no-cache'],
  ['/ru/teachers/collect/', 'no-cache'],
  ['/en/teachers/collect/', 'no-cache'],
  ['/en/teachers/assign/', 'no-cache'],
  ['/calm/', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/path.js', 'no-cache'],
  ['/reading/letters.css', 'no-cache'],
  ['/offline/parts.json', 'no-cache'],
  ['/kk/app.webmanifest', 'no-cache'],
  ['/_astro/shared.DW6Hr6c3.js', 'public, max-age=31536000, immutable'],
  ['/fonts/golos-latin-400.woff2', 'public, max-age=2592000'],
] as const;

/** Both as a browser reads them. */
const read = ({ 'permissions-policy': policy = '', ...others }: Readonly<Record<string, string>>) => ({
  ...others,
  permissions: permissions(policy),
});

describe.each(addresses)('%s', (address, cache) => {
  const sent = read(headersOf(rules, address));

  it('has the same headers on a static host and behind nginx', () => {
    expect(read(nginxHeaders(config, address))).toEqual(sent);
  });

  it(`is kept as "${cache}"`, () => {
    expect(sent).toMatchObject({ 'cache-control': cache });
  });

  it('may be framed by nobody, tells no other site of itself, and is taken for what it says it is', () => {
    expect(sent).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('gives the camera to the page that reads codes alone, and nothing to anybody else', () => {
    const { camera, ...others } = sent.permissions;
    expect(camera).toBe(address.includes('/collect/') ? '(self)' : '()');
    expect(others).toMatchObject({ geolocation: '()', microphone: '()', usb: '()' });
    for (const who of Object.values(others)) expect(['()', '(self)']).toContain(who);
  });
});

describe('the configuration for a school’s own computer', () => {
  const school = readFileSync(join(import.meta.dirname, '../../hosting/school.conf'), 'utf8');

  it('keeps no address and no path of a visitor', () => {
    expect(school).toMatch(/^\s*access_log off;$/m);
    expect(school).toMatch(/^\s*error_log \/dev\/null;$/m);
  });

  it('sends the headers that mean something over http, as the others do', () => {
    const { 'permissions-policy': _, ...sent } = nginxHeaders(config, '/kk/');
    expect(sent).toMatchObject(nginxHeaders(school, '/kk/'));
    expect(Object.keys(nginxHeaders(school, '/kk/'))).toHaveLength(4);
  });
});

describe('the nginx configuration', () => {
  it('keeps no address and no path of a visitor', () => {
    expect(config).toMatch(/^\s*access_log off;$/m);
    expect(config).toMatch(/^\s*error_log \/dev\/null;$/m);
    expect(config).not.toContain('log_format');
  });

  it('lets no page stand in for one that is missing', () => {
    expect(config).toContain('try_files $uri $uri/ =404;');
    expect(config).not.toMatch(/try_files[^;]*index\.html/);
  });
});

describe('these checks', () => {
  it('see a header that one of the two lacks', () => {
    const without = config.replace(/add_header Referrer-Policy.*\n/, '');
    expect(read(nginxHeaders(without, '/kk/'))).not.toEqual(read(headersOf(rules, '/kk/')));
  });

  it('see a camera opened everywhere', () => {
    const open = config.replace(/default\s+"\(\)"/, 'default "(self)"');
    expect(nginxHeaders(open, '/kk/')['permissions-policy']).toContain('camera=(self)');
  });

  it('refuse a header in a location, and one that errors would lack', () => {
    const inside = config.replace('internal;', 'internal; add_header A b always;');
    expect(() => nginxHeaders(inside, '/')).toThrow(/location/);
    expect(() => nginxHeaders(config.replaceAll(' always', ''), '/')).toThrow(/always/);
  });

  it('refuse a line of a headers file that says nothing', () => {
    expect(() => readHeaders('/*\n  nonsense')).toThrow(/neither/);
    expect(() => readHeaders('  A: b')).toThrow(/neither/);
  });
});
