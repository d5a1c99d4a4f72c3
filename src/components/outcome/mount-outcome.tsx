import { mountIsland } from '../island/mount-island.tsx';
import { OutcomeDesk } from './OutcomeDesk.tsx';

mountIsland('outcome-desk', OutcomeDesk);
