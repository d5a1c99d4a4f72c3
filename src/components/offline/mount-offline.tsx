import { mountIsland } from '../island/mount-island.tsx';
import { OfflineDesk } from './OfflineDesk.tsx';

mountIsland('offline', OfflineDesk);
