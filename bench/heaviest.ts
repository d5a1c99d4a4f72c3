/**
 * The ten heaviest pages of `dist`, brotli at its best, beside their budgets: `node bench/heaviest.ts`, after a build.
 * A page counts with the scripts it loads before it is alive; fonts and icons are apart.
 */

import { budgetOf, weightOf } from '../tests/site/budgets.ts';
import { pages } from '../tests/site/built.ts';

const KB = 1024;
const kb = (bytes: number): string => (bytes / KB).toFixed(1);

const weighed = pages
  .map((page) => ({ path: page.path, budget: budgetOf(page.path), ...weightOf(page) }))
  .map((page) => ({ ...page, total: page.html + page.files }))
  .sort((one, other) => other.total - one.total);

console.log('| page | kind | HTML KB | script files KB | together | budget |');
console.log('|---|---|--:|--:|--:|--:|');
for (const { path, budget, html, files, total } of weighed.slice(0, 10)) {
  console.log(
    `| ${path} | ${budget.name} | ${kb(html)} | ${kb(files)} | ${kb(total)} | ${budget.page / KB} |`,
  );
}
for (const kind of ['lesson', 'quiz'] as const) {
  const worst = weighed.find(({ budget }) => budget.name === kind);
  if (worst)
    console.log(`\nheaviest ${kind}: ${worst.path} ${kb(worst.total)} of ${worst.budget.page / KB} KB`);
}
const over = weighed.filter(({ total, budget }) => total > budget.page);
console.log(
  `\n${weighed.length} pages, over their budget: ${over.map(({ path }) => path).join(', ') || 'none'}`,
);
