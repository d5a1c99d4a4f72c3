import { blankWhenLeft } from '../island/blank-when-left.ts';
import { mountIsland } from '../island/mount-island.tsx';
import { MyPathDesk } from './MyPathDesk.tsx';

mountIsland('my-path', MyPathDesk);
const root = document.querySelector('[data-my-path]');
if (root) blankWhenLeft(root);
