/** Makes `<button data-print-part="cards">` print the parts `data-part="cards"` of the page and no others. */
export function printParts(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-print-part]')) {
    button.addEventListener('click', () => printPart(button.dataset['printPart'] ?? ''));
  }
}

/** Prints the parts of this name alone; once the dialogue is closed, the page is whole again. */
export function printPart(name: string): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  for (const part of parts) part.toggleAttribute('data-not-printed', part.dataset['part'] !== name);
  addEventListener(
    'afterprint',
    () => {
      for (const part of parts) part.removeAttribute('data-not-printed');
    },
    { once: true },
  );
  print();
}
