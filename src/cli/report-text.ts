import type { Form } from '#quiz/form';
import { type GroupReport, type PrintedShare, printedPercent, rounded, thresholds } from '#quiz/report';

const said = ({ type, percent }: PrintedShare): string =>
  type === 'about' ? `${percent} %` : `${type === 'fewer-than' ? 'fewer than' : 'more than'} ${percent} %`;

/** One end of an interval of shares: nobody and everybody are never said of children. */
function end(percent: number, n: number): string {
  const printed = rounded(percent, n);
  if (printed <= 0) return '<1';
  return printed >= 100 ? '>99' : `${printed}`;
}

const range = (interval: { low: number; high: number } | undefined, n: number): string =>
  interval ? ` (${end(interval.low, n)}-${end(interval.high, n)})` : '';

function heads(report: GroupReport): string[] {
  const { n, knowledge, duty, satisfaction, selfReport, calibration, composite } = report;
  const lines: string[] = [];
  for (const [name, result] of [
    ['K  rights knowledge', knowledge],
    ['D  duty awareness', duty],
  ] as const) {
    if (!result) lines.push(`${name}: too few answers`);
    else {
      const { criterion } = result;
      const reached = criterion
        ? `; ${said(criterion.share)}${range(criterion.interval, n)} reach ${criterion.needed} of ${result.items}`
        : '';
      lines.push(
        `${name}: mean ${said(result.printed)}${range(result.interval, n)} right, n ${result.n}${reached}`,
      );
    }
  }
  if (satisfaction.type === 'shown') {
    lines.push(
      `S  satisfaction: index ${said(satisfaction.index.printed)}${range(satisfaction.index.interval, n)}, positive ${said(satisfaction.positive.printed)}${range(satisfaction.positive.interval, n)}`,
    );
  } else if (satisfaction.type === 'hidden') {
    lines.push(
      `S  satisfaction: hidden below ${satisfaction.neededChildren} children or ${satisfaction.neededBoxes} boxes`,
    );
  }
  if (selfReport)
    lines.push(
      `K0 "I know my rights": yes ${said(selfReport.yes)}, some ${said(selfReport.some)}, not really ${said(selfReport.notReally)}`,
    );
  if (calibration)
    lines.push(
      `   calibration gap: ${Math.round(calibration.gap)} points (${Math.round(calibration.low)} to ${Math.round(calibration.high)})`,
    );
  if (composite) {
    const { equal, double, geometric } = composite.sensitivity;
    lines.push(
      `   composite (${composite.weights}): ${said(composite.value.printed)}${range(composite.value.interval, n)}; weighed 40/40/20 ${double.toFixed(1)}, geometric ${geometric.toFixed(1)}, equal ${equal.toFixed(1)}`,
    );
  }
  return lines;
}

function itemLines(report: GroupReport): string[] {
  const analysed = new Map(report.analysis.flatMap(({ items }) => items).map((item) => [item.id, item]));
  return report.items.map(({ id, right, interval, wrong, dontKnow, noAnswer }) => {
    const item = analysed.get(id);
    const more = [
      item?.itemTotal === undefined ? '' : `r ${item.itemTotal.toFixed(2)}`,
      item?.rasch ? `Rasch ${item.rasch.difficulty.toFixed(2)} ± ${item.rasch.error.toFixed(2)}` : '',
      ...(item?.flags ?? []),
      ...(item?.distractors ?? []).flatMap((flag, index) =>
        flag && flag !== 'works' ? [`option ${'abc'[index]} ${flag}`] : [],
      ),
    ].filter(Boolean);
    return `  ${id.padEnd(26)} right ${said(right)}${range(interval, report.n)}, wrong ${said(wrong)}, don't know ${said(dontKnow)}, no answer ${said(noAnswer)}${more.length > 0 ? `; ${more.join(', ')}` : ''}`;
  });
}

/**
 * A report as plain text for a terminal.
 * @param name of the form's file
 * @example reportText('pulse-11-15-a', form, report)
 */
export function reportText(name: string, form: Form, report: GroupReport): string {
  const scales = report.analysis.flatMap(({ indicator, kr20, n }) =>
    kr20
      ? [
          `  ${indicator}: KR-20 ${kr20.value.toFixed(2)}${kr20.interval ? ` (${kr20.interval.low.toFixed(2)}-${kr20.interval.high.toFixed(2)})` : ''}, n ${n}${kr20.rough ? ', rough' : ''}`,
        ]
      : [],
  );
  const flags = (report.languages?.flags ?? []).map(
    ({ id, level, language, harderFor, delta }) =>
      `  ${id}: ${level}, kk and ${language}, harder for ${harderFor}, delta ${delta.toFixed(2)}. Look at the translation first.`,
  );
  return [
    `${name}, form ${form.number} version ${form.version}: ${report.n} children in ${report.boxes} boxes, design effect ${report.designEffect.toFixed(2)}${report.small ? ' (small group)' : ''}`,
    ...heads(report),
    'items, the most missed first',
    ...itemLines(report),
    ...(scales.length > 0 ? ['scales', ...scales] : []),
    ...(report.languages
      ? [`languages compared with kk: ${report.languages.compared.join(', ')}`, ...flags]
      : []),
    ...report.notices.map(
      ({ type, share }) => `notice: ${type}, ${said(printedPercent(100 * share, report.n))}`,
    ),
    `Intervals 95 %. Nothing below ${thresholds.figures} children. Answers of participating children.`,
  ].join('\n');
}
