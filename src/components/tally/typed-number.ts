import { classCodeDigits } from '#quiz/handin';

/**
 * Reads a number as it was typed: the number row of a Kazakh keyboard counts as digits, everything else falls away.
 * @param most digits
 * @returns null when there is no digit
 * @example typedNumber('"ә', 2) // 12
 */
export function typedNumber(text: string, most = 2): number | null {
  const digits = classCodeDigits(text).replace(/\D/g, '').slice(0, most);
  return digits === '' ? null : Number(digits);
}
