export {
  type Label,
  type LabelFault,
  type Locality,
  localities,
  type RegionCode,
  readLabel,
  regionCodes,
} from './label.ts';
export { LabelledMerge, type LabelledSum, type MergedGroup, type Overlap } from './labelled-merge.ts';
export { type RegionName, regionNames } from './names.ts';
