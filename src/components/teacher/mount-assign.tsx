import { mountIsland } from '../island/mount-island.tsx';
import { AssignForm } from './AssignForm.tsx';

mountIsland('assign', AssignForm);
