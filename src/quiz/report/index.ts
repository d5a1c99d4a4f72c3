export {
  type ClassReport,
  classReport,
  type ItemResult,
  type ReportRefusal,
  type SatisfactionVisibility,
  type SelfReportResult,
} from './class-report.ts';
export { type IndicatorResult, indicatorResult, type ScoreColumn } from './indicator-result.ts';
export { type PrintedShare, printedShare, type WordedShare, wordedShare } from './printed.ts';
export { thresholds } from './thresholds.ts';
export { type WordedItem, wordedReport } from './worded-report.ts';
