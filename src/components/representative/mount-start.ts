import { followChoice, showFor } from './choice-page.ts';
import { choiceFragment } from './session-choice.ts';

followChoice(document, (choice) => {
  showFor(document, choice);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-session]')) {
    link.hash = choiceFragment(choice);
  }
  const none = document.querySelector<HTMLElement>('[data-none]');
  if (none) none.hidden = document.querySelector('[data-topic]:not([hidden])') !== null;
});
document.documentElement.dataset['ready'] = '';
