import { correction, generate, mode } from 'lean-qr';

/** A QR picture as one SVG path: a unit square for each dark module. */
export interface QrPicture {
  readonly path: string;
  /** Modules a side, without the quiet zone. */
  readonly size: number;
}

/**
 * Draws a text as QR.
 * @param text a hand-in code or an address
 * @param kind `code` for the 32 symbols of a hand-in code, which then fit version 2 (25 modules a side)
 * @example qrPicture('0123456789ABCDEFGHJKMNPQ', 'code').size // 25 or less
 */
export function qrPicture(text: string, kind: 'code' | 'address'): QrPicture {
  const data = kind === 'code' ? mode.alphaNumeric(text) : text;
  const options = kind === 'code' ? { maxVersion: 2 } : {};
  const picture = generate(data, { ...options, minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < picture.size; y += 1) {
    for (let x = 0; x < picture.size; x += 1) {
      if (picture.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
  }
  return { path, size: picture.size };
}
