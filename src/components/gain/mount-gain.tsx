import { mountIsland } from '../island/mount-island.tsx';
import { GainDesk } from './GainDesk.tsx';

mountIsland('gain-desk', GainDesk);
