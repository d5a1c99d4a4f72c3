import type { Band } from '#schemas';
import { choiceFragment, readChoice, type SessionChoice } from './session-choice.ts';

/** Ages the page has radio buttons for. */
const offered = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement>('input[name=band]')].map(({ value }) => value as Band);

/** Ticks the radio buttons of a choice. */
function tick(root: ParentNode, choice: SessionChoice): void {
  for (const name of ['minutes', 'group', 'band'] as const) {
    const input = root.querySelector<HTMLInputElement>(`input[name=${name}][value="${choice[name]}"]`);
    if (input) input.checked = true;
  }
}

/** The choice the radio buttons stand for. */
function ticked(root: ParentNode): SessionChoice {
  const value = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
  return readChoice(`${value('minutes')}-${value('group')}-${value('band')}`, offered(root));
}

/**
 * Ties the radio buttons of minutes, group and age to the address, and tells of every change. Without a script the buttons stay
 * hidden and every variant is read.
 * @param onChoice called at once and at every change
 */
export function followChoice(root: ParentNode, onChoice: (choice: SessionChoice) => void): void {
  const set = (choice: SessionChoice): void => {
    tick(root, choice);
    onChoice(choice);
  };
  root.querySelector('[data-choice]')?.removeAttribute('hidden');
  root.querySelector('[data-choice]')?.addEventListener('change', () => {
    const choice = ticked(root);
    history.replaceState(null, '', choiceFragment(choice));
    onChoice(choice);
  });
  addEventListener('hashchange', () => set(readChoice(location.hash, offered(root))));
  set(readChoice(location.hash, offered(root)));
}

/** Shows what is for a choice and hides what is for another; what names none of the three is for all. */
export function showFor(root: ParentNode, choice: SessionChoice): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-for]')) {
    const wanted = (part.dataset['for'] ?? '').split(' ');
    const fits = (['minutes', 'group', 'band'] as const).every((name) => {
      const own = wanted.filter((want) => want.startsWith(`${name}:`));
      return own.length === 0 || own.includes(`${name}:${choice[name]}`);
    });
    part.hidden = !fits;
  }
}
