import { copyText } from '../copy/copy-text.ts';
import { copiedText } from './copied-text.ts';
import { modeOf } from './modes.ts';

const main = document.querySelector('main');

const text = (id: string): string => {
  const lines = [...(document.getElementById(id)?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
  return copiedText(
    lines.map((line) => ({
      text: line.textContent?.trim() ?? '',
      heading: line.dataset['line'] === 'heading',
      modes: line.dataset['mode'],
    })),
    modeOf(location.hash),
  );
};

/** Copies and says beside the button whether it worked. */
async function copy(button: HTMLElement): Promise<void> {
  const said = button.parentElement?.querySelector('[role="status"]');
  const { copied = '', failed = '' } = main?.querySelector<HTMLElement>('[data-copied]')?.dataset ?? {};
  const done = await copyText(text(button.dataset['copy'] ?? ''));
  if (said) said.textContent = done ? copied : failed;
}

/** Prints one of the page's papers; what the browser's own menu prints is the plan. */
function printSheet(sheet: string): void {
  if (!main) return;
  main.dataset['paper'] = sheet;
  print();
}

addEventListener('afterprint', () => {
  if (main) main.dataset['paper'] = 'plan';
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (button?.dataset['copy']) void copy(button);
  if (button?.dataset['printSheet']) printSheet(button.dataset['printSheet']);
});

for (const row of document.querySelectorAll<HTMLElement>('[data-needs-script]')) row.hidden = false;
