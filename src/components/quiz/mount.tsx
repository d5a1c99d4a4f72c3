import { hydrate, render } from 'preact';
import { answer } from '#quiz/attempt';
import { expectNext } from '#stores/return';
import { responseOf } from './Options.tsx';
import { Player } from './Player.tsx';
import type { PlayerData } from './player-data.ts';
import { openSession, type Session } from './session.ts';

/** Takes over a tap made on the first question before this script was there, so that it is not lost. */
function takeEarlyTap(root: Element, data: PlayerData, { store }: Session): void {
  const value = root.querySelector<HTMLInputElement>('input:checked')?.value;
  const first = data.form.items[0];
  const response = first && value ? responseOf(data, first, value) : undefined;
  if (!first || !response) return;
  const step = answer(store.$state.get().attempt, data.form, first.id, response);
  if (step.ok) store.set(step.value);
}

function mount(root: Element): void {
  const data = JSON.parse(document.querySelector('[data-player-data]')?.textContent ?? '') as PlayerData;
  const session = openSession(data, location.hash);
  const { attempt } = session.store.$state.get();
  const atStart =
    attempt.position === 0 && attempt.stage === 'answering' && !session.found && !session.linkNote;
  const flag = document.documentElement.dataset;
  const early = flag['early'] === 'submit';
  delete flag['early'];
  if (atStart) {
    takeEarlyTap(root, data, session);
    hydrate(<Player data={data} session={session} early={early} />, root);
  } else {
    root.replaceChildren();
    render(<Player data={data} session={session} />, root);
  }
  flag['ready'] = '';

  for (const link of document.querySelectorAll('a[hreflang]')) {
    link.addEventListener('click', () => expectNext('same-child'));
  }
  // A page out of the back-forward cache shows the last child's screen: begin from storage, and ask whose it is.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    expectNext('anyone');
    location.reload();
  });
}

const root = document.querySelector('[data-player]');
if (root) mount(root);
