import { mountIsland } from '../island/mount-island.tsx';
import { MyPathDesk } from './MyPathDesk.tsx';

mountIsland('my-path', MyPathDesk);
