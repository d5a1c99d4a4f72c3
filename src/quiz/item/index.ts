export {
  type ChoiceItem,
  type Indicator,
  type Item,
  type ItemId,
  isChoice,
  isSatisfaction,
  isSelfReport,
  levelCount,
  type OptionIndex,
  type SatisfactionItem,
  type SatisfactionScale,
  SELF_REPORT_LEVELS,
  type SelfReportItem,
} from './item.ts';
export { failure, type Outcome, success } from './outcome.ts';
export { type Ending, offers, type Response } from './response.ts';
