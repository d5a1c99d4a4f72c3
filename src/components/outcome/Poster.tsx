import { phrase } from '#i18n/browser';
import type { SessionReport, SessionRow } from '#quiz/report';
import { printPart } from '../representative/print-part.ts';
import type { OutcomeData, OutcomeForm } from './outcome-data.ts';
import { posterRows } from './poster-rows.ts';
import { toldText } from './told-text.ts';

interface Props {
  readonly data: OutcomeData;
  readonly own: OutcomeForm;
  readonly report: SessionReport;
}

/** The give-back poster: the children see what came of their answers, and only what may be told of a group. */
export function Poster({ data, own, report }: Props) {
  const { strings, numbers } = data;
  const { known, again } = posterRows(report);
  const list = (title: string, rows: readonly SessionRow[]) =>
    rows.length === 0 ? null : (
      <>
        <h3>{title}</h3>
        <ul>
          {rows.map(({ after }) => (
            <li key={after.id}>
              {own.items[after.id]?.stem} <strong>{own.items[after.id]?.right}</strong>{' '}
              <span class="meta">({toldText(after, data)})</span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section class="poster card stack" data-part="poster" data-poster>
      <p class="screen-only meta">{strings.posterLead}</p>
      <h2>{strings.posterTitle}</h2>
      <p>{phrase(strings.posterMade, { n: report.n.after, topic: own.topic })}</p>
      {list(strings.posterKnown, known)}
      {list(strings.posterAgain, again)}
      <h3>{strings.posterNext}</h3>
      <p class="pen" />
      <p class="pen" />
      <p class="poster-help">{phrase(strings.posterHelp, numbers)}</p>
      <p class="screen-only">
        <button type="button" class="button" onClick={() => printPart('poster')}>
          {strings.printPoster}
        </button>
      </p>
    </section>
  );
}
