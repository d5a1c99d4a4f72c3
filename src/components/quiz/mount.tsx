import { hydrate, render } from 'preact';
import { type Attempt, answer } from '#quiz/attempt';
import { expectNext } from '#stores/return';
import { blankWhenLeft } from '../island/blank-when-left.ts';
import { responseOf } from './Options.tsx';
import { Player } from './Player.tsx';
import type { PlayerData } from './player-data.ts';
import { openSession } from './session.ts';

/** The first attempt with a tap in it that was made before this script was there, so that it is not lost. */
function withEarlyTap(root: Element, data: PlayerData, first: Attempt): Attempt {
  const value = root.querySelector<HTMLInputElement>('input:checked')?.value;
  const item = data.form.items[0];
  const response = item && value ? responseOf(data, item, value) : undefined;
  if (!item || !response) return first;
  const step = answer(first, data.form, item.id, response);
  return step.ok ? step.value : first;
}

function mount(root: Element): void {
  const data = JSON.parse(document.querySelector('[data-player-data]')?.textContent ?? '') as PlayerData;
  const session = openSession(data, location.hash);
  if (!session) return;
  const { first, found, linkNote } = session;
  const atStart = first.position === 0 && first.stage === 'answering' && !found && !linkNote;
  const flag = document.documentElement.dataset;
  const early = flag['early'] === 'submit';
  delete flag['early'];
  delete flag['toss'];
  if (atStart) {
    const tapped = { ...session, first: withEarlyTap(root, data, first) };
    hydrate(<Player data={data} session={tapped} early={early} />, root);
  } else {
    root.replaceChildren();
    render(<Player data={data} session={session} />, root);
  }
  flag['ready'] = '';

  for (const link of document.querySelectorAll('a[hreflang]')) {
    link.addEventListener('click', () => expectNext('same-child'));
  }
  blankWhenLeft(root, () => expectNext('anyone'));
}

const root = document.querySelector('[data-player]');
if (root) mount(root);
