import { mountIsland } from '../island/mount-island.tsx';
import { CollectDesk } from './CollectDesk.tsx';

mountIsland('collect', CollectDesk);
