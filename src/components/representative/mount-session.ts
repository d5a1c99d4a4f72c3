import { phrase } from '#i18n/browser';
import { followChoice, showFor } from './choice-page.ts';
import { printParts } from './print-part.ts';

/** The plan opens when every sentence of the safety card is ticked. The ticks are in the page and nowhere else. */
function guardPlan(): void {
  const ticks = [...document.querySelectorAll<HTMLInputElement>('[data-safety] input')];
  const said = document.querySelector<HTMLElement>('[data-safety-said]');
  const plan = document.querySelector<HTMLElement>('[data-plan]');
  if (!said || !plan) return;
  const show = (): void => {
    const count = ticks.filter(({ checked }) => checked).length;
    plan.hidden = count < ticks.length;
    const { locked = '', unlocked = '' } = said.dataset;
    said.textContent = plan.hidden ? phrase(locked, { count }) : unlocked;
  };
  for (const input of ticks) {
    // A browser that restores a form would open the plan to the next person.
    input.checked = false;
    input.addEventListener('change', show);
  }
  show();
}

guardPlan();
followChoice(document, (choice) => showFor(document, choice));
printParts(document);
document.documentElement.dataset['ready'] = '';
