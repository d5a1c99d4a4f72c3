import { mountIsland } from '../island/mount-island.tsx';
import { Projector } from './Projector.tsx';

mountIsland('present', Projector);

document.querySelector('[data-print-card]')?.addEventListener('click', () => print());
