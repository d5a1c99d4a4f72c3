export { endings } from './endings.ts';
export { criterion, isRight, isValid, percentRight, REACHED_SHARE, type Score, score } from './score.ts';
