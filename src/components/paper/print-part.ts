/** Marks what is chosen, for the style sheet to leave out the rest. */
function choose(main: HTMLElement, parts: readonly string[]): void {
  main.dataset['print'] = '';
  for (const part of main.querySelectorAll<HTMLElement>('[data-part]')) {
    if (parts.includes(part.id)) part.dataset['chosen'] = '';
  }
}

/** Repeats the sheet of slips, so that one press prints what the whole class needs. */
function repeatSlips(main: HTMLElement, copies: number): void {
  const sheet = main.querySelector('#slips .sheet');
  for (let made = 1; sheet && made < copies; made += 1) {
    const copy = sheet.cloneNode(true) as HTMLElement;
    copy.dataset['copy'] = '';
    for (const named of copy.querySelectorAll('[id]')) named.remove();
    sheet.after(copy);
  }
}

function restore(main: HTMLElement): void {
  delete main.dataset['print'];
  for (const part of main.querySelectorAll<HTMLElement>('[data-chosen]')) delete part.dataset['chosen'];
  for (const copy of main.querySelectorAll('[data-copy]')) copy.remove();
}

/**
 * Prints some parts of the page alone, then puts the page back as it was.
 * @param parts ids of the parts
 * @param slipSheets how often the sheet of slips is printed
 */
export function printParts(parts: readonly string[], slipSheets: number): void {
  const main = document.querySelector('main');
  if (!main) return;
  restore(main);
  choose(main, parts);
  repeatSlips(main, slipSheets);
  addEventListener('afterprint', () => restore(main), { once: true });
  print();
}
