import { phrase } from '#i18n/browser';
import type { SessionReport } from '#quiz/report';
import { printPart } from '../representative/print-part.ts';
import type { OutcomeData, OutcomeForm } from './outcome-data.ts';
import { RowPlot } from './RowPlot.tsx';

interface Props {
  readonly data: OutcomeData;
  readonly own: OutcomeForm;
  readonly report: SessionReport;
  readonly proposed: readonly string[];
}

/** In how many questions the share right grew or fell, as far as an interval tells. */
function summaryOf({ rows }: SessionReport, strings: OutcomeData['strings']): string | undefined {
  const changes = rows.flatMap(({ change }) => (change ? [change] : []));
  if (changes.length === 0) return undefined;
  const count = (wanted: string) => changes.filter((change) => change === wanted).length;
  const [more, less] = [count('more'), count('less')];
  if (more + less === 0) return strings.allAlike;
  const grew = phrase(strings.allMore, { more, total: rows.length });
  return less > 0 ? `${grew} ${phrase(strings.allLess, { less })}` : grew;
}

/** One page for the school parliament: what was found, and what is proposed. */
export function OutcomeReport({ data, own, report, proposed }: Props) {
  const { strings, forms } = data;
  const stemOf = (id: string): string => own.items[id]?.stem ?? '';
  const stemBefore = (id: string): string =>
    forms.find(({ items }) => Object.hasOwn(items, id))?.items[id]?.stem ?? '';
  const isWorded = report.rows.some(({ before, after }) => !after.figure || (before && !before.figure));
  const { n, rows } = report;
  const summary = summaryOf(report, strings);
  return (
    <section class="outcome-report stack" data-part="report" data-outcome={`${n.before ?? ''} ${n.after}`}>
      <h2>{phrase(strings.heading, { topic: own.topic })}</h2>
      <p>
        {n.before === undefined
          ? phrase(strings.madeAfter, { form: own.topic, after: n.after })
          : phrase(strings.made, { form: own.topic, before: n.before, after: n.after })}{' '}
        {isWorded ? strings.words : report.small ? strings.small : null}
      </p>
      {summary ? (
        <p>
          <strong data-summary>{summary}</strong>
        </p>
      ) : null}
      <h3>{strings.shares}</h3>
      <ol class="outcome-rows">
        {rows.map((row) => (
          <li key={row.after.id} data-row={row.after.id}>
            <p>
              {row.before && !row.same ? '≈ ' : null}
              {stemOf(row.after.id)}
              {row.before && !row.same ? (
                <span class="meta">
                  {' '}
                  ({strings.short.before}: {stemBefore(row.before.id)})
                </span>
              ) : null}
            </p>
            <RowPlot data={data} row={row} />
            {row.change ? <p class="meta">{strings.change[row.change]}</p> : null}
          </li>
        ))}
      </ol>
      <p class="meta">
        {rows.some(({ before, same }) => before && !same) ? `${strings.twin} ` : null}
        {n.before === undefined ? null : strings.fixed}
      </p>
      <h3>{strings.proposal}</h3>
      {proposed.length > 0 ? (
        <ul data-proposed>
          {proposed.map((proposal) => (
            <li key={proposal}>{proposal}</li>
          ))}
        </ul>
      ) : null}
      {strings.proposalLines.map((line) => (
        <p key={line} class="pen">
          {line}
        </p>
      ))}
      <p class="screen-only">
        <button type="button" class="button" onClick={() => printPart('report')}>
          {strings.printReport}
        </button>
      </p>
    </section>
  );
}
