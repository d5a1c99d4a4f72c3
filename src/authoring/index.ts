export { type ContentFile, type ContentSet, type Folder, itemsById, type RecordOf } from './content-set.ts';
export { type ContentCounts, countContent } from './counts.ts';
export { type DueRecord, dueForReview } from './due.ts';
export { readContent } from './read-content.ts';
export type { Fault, Rule } from './rule.ts';
export { rules } from './rules/index.ts';
