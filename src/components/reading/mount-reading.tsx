import { mountIsland } from '../island/mount-island.tsx';
import { ReadingForm } from './ReadingForm.tsx';

mountIsland('reading', ReadingForm);
