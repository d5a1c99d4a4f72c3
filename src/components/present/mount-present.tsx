import { readProjected } from '#quiz/form';
import { mountIsland } from '../island/mount-island.tsx';
import { Projector } from './Projector.tsx';
import type { PresentData } from './present-data.ts';

// What was built is taken away before a refusal is drawn, or the wall would stay beside it.
const json = document.querySelector('[data-present-data]')?.textContent;
if (json && !readProjected((JSON.parse(json) as PresentData).form).ok) {
  document.querySelector('[data-present]')?.replaceChildren();
}
mountIsland('present', Projector);

document.querySelector('[data-print-card]')?.addEventListener('click', () => print());
