/**
 * Kazakh endings in folded letters, by the least number of letters that must stay. Long endings are sure, so a short
 * stem may remain; a short ending is also the end of many stems.
 */
const endings: readonly (readonly [number, readonly string[]])[] = [
  // Several at once, as they follow each other in a word: plural, whose, case; tense and person.
  [3, ['лари', 'лери', 'дари', 'дери', 'тари', 'тери', 'лар', 'лер', 'дар', 'дер', 'тар', 'тер']],
  [3, ['имиз', 'иниз', 'индаги', 'индеги', 'даги', 'деги', 'таги', 'теги', 'ндаги', 'ндеги']],
  [3, ['ймин', 'йсин', 'йди']],
  [3, ['нин', 'дин', 'тин', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен', 'мен', 'бен', 'пен', 'нда', 'нде']],
  [3, ['лик', 'дик', 'тик', 'сиз', 'миз', 'низ', 'ган', 'ген', 'кан', 'кен', 'мас', 'мес', 'дим', 'тим']],
  [3, ['ши', 'ип', 'им', 'ин']],
  [4, ['да', 'де', 'та', 'те', 'га', 'ге', 'ка', 'ке', 'на', 'не', 'ни', 'ди', 'ти', 'си', 'са', 'се', 'ли']],
  [4, ['ма', 'ме', 'ба', 'бе', 'па', 'пе', 'ар', 'ер', 'и', 'м', 'н', 'п', 'у', 'й']],
];

/** Endings of a verb in the present. Not after a consonant with л, д or т: there the а is of the stem (мазақта-ды). */
const present = ['амин', 'емин', 'асин', 'есин', 'ади', 'еди'];
const cluster = /[^аеиоуюя][лдт]$/;

const byLength = endings
  .flatMap(([least, own]) => own.map((ending) => ({ ending, least })))
  .sort((one, other) => other.ending.length - one.ending.length);

const vowel = /[аеиоуюя]/;

/** Voiced at the end before a vowel: құқық, құқығы; мектеп, мектебі. */
const voiceless: Readonly<Record<string, string>> = { г: 'к', б: 'п' };

function without(word: string): string {
  const tense = present.find((ending) => word.endsWith(ending) && word.length - ending.length >= 3);
  if (tense && !cluster.test(word.slice(0, -tense.length))) return word.slice(0, -tense.length);
  const found = byLength.find(
    ({ ending, least }) =>
      word.endsWith(ending) &&
      word.length - ending.length >= least &&
      vowel.test(word.slice(0, -ending.length)),
  );
  return found ? word.slice(0, -found.ending.length) : word;
}

/**
 * What is left of a folded Kazakh word when its endings are taken off, one after the other, until none is left. It is no
 * lemma: it only has to be the same for the forms of one word.
 * @param word folded
 * @example stemKazakh('кукиктарим') // 'кукик'
 */
export function stemKazakh(word: string): string {
  let stem = word;
  for (let shorter = without(stem); shorter !== stem; shorter = without(stem)) {
    const last = shorter.at(-1) ?? '';
    stem = shorter.slice(0, -1) + (voiceless[last] ?? last);
  }
  return stem;
}
