export { type Interval, Z_95 } from './interval.ts';
export { type Frequency, type MeanEstimate, meanOf } from './mean.ts';
export { studentQuantile } from './student.ts';
export { wilson } from './wilson.ts';
