/**
 * Regular endings of Kazakh nouns and verbal nouns, in both harmonies: plural, possession, case, person, predicate.
 * `а` stands for а or е, `ы` for ы or і, `ғ` for ғ or г, `қ` for қ or к: a word is of one harmony, so both letters
 * of an ending change together.
 */
const patterns = [
  'лар дар тар',
  'ым ың сы ы ымыз ыңыз лары дары тары м ң мыз ңыз',
  'ның дың тың ға қа на а ды ты ны да та нда дан тан нан мен бен пен',
  'мын бын пын мыз быз пыз сың сыз',
  'ғы қы дағы тағы ндағы ша дай тай дық лық тық сыз лы ды ты',
  'у ған қан ып п са йды ады йтын атын май мау ма ба па бау пау бай пай уы ғаны қаны улар',
  'шы ншы ңдар ыңдар ғанда қанда уға умен удан уда уды удың уға ушы ушылар',
]
  .join(' ')
  .split(' ');

const soft = (ending: string): string =>
  ending.replace(/[аығқ]/g, (letter) => ({ а: 'е', ы: 'і', ғ: 'г', қ: 'к' })[letter] ?? letter);

const endings = [...new Set([...patterns, ...patterns.map(soft)])].sort((a, b) => b.length - a.length);

/** A stem's last letter before a vowel ending: қ - ғ, к - г, п - б. */
const hardened: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };

function forms(stem: string): string[] {
  const last = hardened[stem.at(-1) ?? ''];
  return last ? [stem, stem.slice(0, -1) + last] : [stem];
}

/**
 * What may be left of a Kazakh word when up to three regular endings are taken off; at least three letters remain.
 * @param word in small letters
 * @example kazakhStems('құқығыма').includes('құқық') // true
 */
export function kazakhStems(word: string): string[] {
  const found = new Set<string>();
  let layer = [word];
  for (let depth = 0; depth < 3; depth += 1) {
    layer = layer.flatMap((whole) =>
      endings
        .filter((ending) => whole.endsWith(ending) && whole.length - ending.length >= 3)
        .flatMap((ending) => forms(whole.slice(0, whole.length - ending.length))),
    );
    for (const stem of layer) found.add(stem);
  }
  return [...found];
}
