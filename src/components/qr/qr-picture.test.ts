import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { type QrPicture, qrPicture } from './qr-picture.ts';

/** The symbols of a hand-in code. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SCALE = 4;
const QUIET = 4;

/** Paints a picture as a camera would see it: dark squares on white, with the quiet zone. */
function paint({ path, size }: QrPicture) {
  const side = (size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, column = '0', row = '0'] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < SCALE; dy += 1) {
      for (let dx = 0; dx < SCALE; dx += 1) {
        const x = (Number(column) + QUIET) * SCALE + dx;
        const y = (Number(row) + QUIET) * SCALE + dy;
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    }
  }
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
}

beforeAll(() => {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
});

describe('qrPicture', () => {
  it('fits every hand-in code into version 2 and is read back by the scanner of the desk', async () => {
    for (let shift = 0; shift < 8; shift += 1) {
      const code = Array.from({ length: 24 }, (_, place) => SYMBOLS[(place * 7 + shift * 5) % 32]).join('');
      const picture = qrPicture(code, 'code');
      expect(picture.size).toBeLessThanOrEqual(25);
      const [found] = await readBarcodes(paint(picture), { formats: ['QRCode'] });
      expect(found?.text).toBe(code);
    }
  });

  it('holds an assignment link', async () => {
    const link = 'https://bilemin.example/kk/quiz/no-bullying-11-15-a/#a=1.57.0123456789ABCDEF';
    const [found] = await readBarcodes(paint(qrPicture(link, 'address')), { formats: ['QRCode'] });
    expect(found?.text).toBe(link);
  });
});
