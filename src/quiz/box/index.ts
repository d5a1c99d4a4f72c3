export {
  type Aggregate,
  aggregateFileName,
  aggregateText,
  type Leaf,
  type SealFault,
  sealBox,
  totalCounts,
} from './aggregate.ts';
export type { AggregateFault } from './aggregate-fault.ts';
export {
  arrived,
  type CollectFault,
  collect,
  MAX_BOX,
  MIN_SEALED,
  type OpenBox,
  openBox,
} from './box.ts';
export { countAnswers } from './count-answers.ts';
export { addCounts, type Counts, emptyCounts, type ItemCounts } from './counts.ts';
export { type CountsByLanguage, foldLanguages, type LanguageBlocks, MIN_BLOCK } from './languages.ts';
export { AggregateSum, type MergeFault } from './merge.ts';
export {
  addMissing,
  checkRow,
  closeTally,
  counted,
  openTally,
  type PaperTally,
  type RowCheck,
  reopenTally,
  setSlips,
  setTotal,
  slipsNeeded,
  type TallyFault,
  tallyCounts,
  tallyFault,
} from './paper-tally.ts';
export { type FormOf, MAX_AGGREGATE, readAggregate } from './read-aggregate.ts';
export { type TallyRow, tallyRows } from './tally-rows.ts';
export { issueTickets, MAX_TICKETS } from './tickets.ts';
export { hasScores, totalsOf } from './totals.ts';
