import { mountIsland } from '../island/mount-island.tsx';
import { MyCodeForm } from './MyCodeForm.tsx';

mountIsland('my-code', MyCodeForm);
