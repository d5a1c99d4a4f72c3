/**
 * Cuts the fonts of the site out of Golos Text (SIL OFL 1.1). Run by hand after an update of the package;
 * the output in `public/fonts` is committed: `npx node scripts/fonts.mjs`.
 *
 * Each set names the letters and the file of the package they lie in. The package keeps two of the nine
 * Kazakh letters (і, ұ) with the Russian ones, so they stay there; the tenge sign has a file of its own,
 * which is fetched only where an amount is printed.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');
const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ';

const sets = [
  { name: 'latin', from: 'latin', letters: `${ascii}\u00a0«»„“”‘’–—…·×−` },
  { name: 'cyrillic', from: 'cyrillic', letters: `${russian}${russian.toLowerCase()}ІіҰұ№` },
  { name: 'kazakh', from: 'cyrillic-ext', letters: 'ӘәҒғҚқҢңӨөҮүҺһ' },
  { name: 'tenge', from: 'latin-ext', letters: '₸' },
];

const source = new URL('../node_modules/@fontsource/golos-text/', import.meta.url);
const target = new URL('../public/fonts/', import.meta.url);

await mkdir(target, { recursive: true });
for (const { name, from, letters } of sets) {
  for (const weight of [400, 700]) {
    const whole = await readFile(new URL(`files/golos-text-${from}-${weight}-normal.woff2`, source));
    const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', noHinting: true });
    await writeFile(new URL(`golos-${name}-${weight}.woff2`, target), cut);
    console.log(`golos-${name}-${weight}.woff2`, cut.length);
  }
}
await copyFile(new URL('LICENSE', source), new URL('OFL.txt', target));
