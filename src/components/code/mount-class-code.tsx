import { mountIsland } from '../island/mount-island.tsx';
import { ClassCodeField } from './ClassCodeField.tsx';

mountIsland('class-code', ClassCodeField);
