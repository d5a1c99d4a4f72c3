import { mountIsland } from '../island/mount-island.tsx';
import { PrintDesk } from './PrintDesk.tsx';

mountIsland('print-desk', PrintDesk);
