import { mountIsland } from '../island/mount-island.tsx';
import { TallyDesk } from './TallyDesk.tsx';

mountIsland('tally-desk', TallyDesk);
