import type { Namespaces } from '#i18n';
import type { SelfReportResult } from '#quiz/report';
import { shareText } from './share-text.ts';

interface Props {
  readonly result: SelfReportResult;
  readonly strings: Namespaces['report'];
  /** The worded answers of K0: yes, some of them, not really. */
  readonly levels: readonly string[];
}

/** What children say they know, beside what they know: never part of it. */
export function SelfReportPanel({ result, strings, levels }: Props) {
  const rows = [
    [levels[0], result.yes],
    [levels[1], result.some],
    [levels[2], result.notReally],
    [strings.noAnswer, result.noAnswer],
  ] as const;
  return (
    <section class="card stack">
      <h3>{strings.selfReport}</h3>
      <p>{strings.selfReportLead}</p>
      <dl class="shares">
        {rows.map(([label, share]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{shareText(share, strings)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
