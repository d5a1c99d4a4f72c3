export { anchorEquating, type EquatingLine } from './anchor-equating.ts';
export { type BenchmarkRow, benchmark, type Compared } from './benchmark.ts';
export { type Calibration, calibration } from './calibration.ts';
export { type CompositeResult, compositeResult } from './composite-result.ts';
export { csvText } from './csv.ts';
export {
  type GainHalf,
  type GainRefusal,
  type GainReport,
  gainReport,
  type TotalsHalf,
} from './gain-report.ts';
export {
  type GroupReport,
  groupReport,
  type ReportNotice,
  type ReportRefusal,
  type SelfReportResult,
} from './group-report.ts';
export {
  type GroupMean,
  type IndicatorGain,
  indicatorGain,
  type PrintedNormalised,
} from './indicator-gain.ts';
export { type IndicatorResult, indicatorResult, type ScoreColumn } from './indicator-result.ts';
export {
  type ItemAnalysis,
  type ItemFlag,
  itemTable,
  type ScaleAnalysis,
  scaleAnalysis,
} from './item-analysis.ts';
export { type ItemResult, itemResults } from './item-result.ts';
export { type LanguageFlag, type LanguageResult, languageResult } from './language-result.ts';
export { type PrintedShare, printedShare, type WordedShare, wordedShare } from './printed.ts';
export { type PrintedEstimate, printedEstimate, printedPercent, rounded } from './printed-estimate.ts';
export {
  type PublishedFigure,
  type PublishedSeries,
  publishedEqualMean,
  publishedSeries,
} from './published.ts';
export type { RegionDifference, RegionFigure } from './region-figures.ts';
export {
  type Participation,
  type RegionPart,
  type RegionRefusal,
  type RegionReport,
  regionReport,
} from './region-report.ts';
export { regionCells, regionColumns } from './region-tidy.ts';
export {
  type SatisfactionItemResult,
  type SatisfactionResult,
  type SatisfactionVisibility,
  satisfactionResult,
} from './satisfaction-result.ts';
export {
  closeHalves,
  isReduced,
  type PairFault,
  pairFault,
  type SealedHalf,
  sealHalves,
  type TallyPairFault,
} from './seal-halves.ts';
export {
  type SessionRefusal,
  type SessionReport,
  type SessionRow,
  type SessionWave,
  sessionReport,
  type ToldShare,
  type WordedGroup,
} from './session-report.ts';
export type { Hiding, Part } from './suppression.ts';
export { thresholds } from './thresholds.ts';
export { type TidyRow, type TidyUnit, tidyRows } from './tidy.ts';
export { type TidySubject, tidyCells, tidyColumns } from './tidy-table.ts';
export {
  aggregateSummary,
  aggregateTotals,
  type Letters,
  type ScoreSummary,
  tallySummary,
  type WaveSummary,
  type Waves,
} from './wave-summary.ts';
export { type WordedItem, wordedReport } from './worded-report.ts';
