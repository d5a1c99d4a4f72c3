import { blankWhenLeft } from '../island/blank-when-left.ts';
import { mountIsland } from '../island/mount-island.tsx';
import { MyCodeForm } from './MyCodeForm.tsx';

mountIsland('my-code', MyCodeForm);
const root = document.querySelector('[data-my-code]');
if (root) blankWhenLeft(root);
