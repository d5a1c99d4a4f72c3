import ModeComputers from '#components/pictures/ModeComputers.astro';
import ModeHome from '#components/pictures/ModeHome.astro';
import ModePaper from '#components/pictures/ModePaper.astro';
import ModeProjector from '#components/pictures/ModeProjector.astro';
import type { Mode } from './modes.ts';

/** The picture of each way of teaching. */
export const modePictures: Readonly<Record<Mode, typeof ModePaper>> = {
  'no-devices': ModePaper,
  projector: ModeProjector,
  'computer-room': ModeComputers,
  home: ModeHome,
};
