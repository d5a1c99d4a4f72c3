import { mountIsland } from '../island/mount-island.tsx';
import { MergeDesk } from './MergeDesk.tsx';

mountIsland('merge', MergeDesk);
