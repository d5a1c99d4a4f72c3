import { blankWhenLeft } from '../island/blank-when-left.ts';
import { mountIsland } from '../island/mount-island.tsx';
import { SearchDesk } from './SearchDesk.tsx';

mountIsland('search', SearchDesk);
const root = document.querySelector('[data-search]');
if (root) blankWhenLeft(root);
