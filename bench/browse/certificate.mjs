import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** One value of DER, the encoding certificates are written in: tag, length, contents. */
function der(tag, ...contents) {
  const body = Buffer.concat(contents);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...contents) => der(0x30, ...contents);
const bitString = (bytes) => der(0x03, Buffer.from([0]), bytes);
const identifier = (hex) => der(0x06, Buffer.from(hex, 'hex'));
const time = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const ecdsaWithSha256 = sequence(identifier('2a8648ce3d040302'));
const commonName = (name) =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, Buffer.from(name)))));
const forHost = (name) =>
  der(0xa3, sequence(sequence(identifier('551d11'), der(0x04, sequence(der(0x82, Buffer.from(name)))))));

const day = 24 * 60 * 60 * 1000;

/**
 * Makes a certificate for `localhost` that signs itself, for one run: browsers speak HTTP/2 over TLS alone.
 * @returns {{ key: string, cert: string, fingerprint: string }} the fingerprint is what Chromium is told to accept
 */
export function makeCertificate() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = commonName('localhost');
  const now = Date.now();
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now - day)), time(new Date(now + 30 * day))),
    name,
    spki,
    forHost('localhost'),
  );
  const certificate = sequence(content, ecdsaWithSha256, bitString(sign('sha256', content, privateKey)));
  const base64 = certificate.toString('base64').replace(/(.{64})/g, '$1\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
