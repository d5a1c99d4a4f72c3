import type { ClosedTally, KeptTally } from '#stores/tallies';
import { noteSaved } from '#stores/tally-closing';
import { GroupReportView } from '../report/GroupReportView.tsx';
import type { TallyData, TallyForm } from './tally-data.ts';
import { useFormSheet } from './use-form-sheet.ts';

interface Props {
  readonly data: TallyData;
  readonly listed: TallyForm;
  readonly kept: KeptTally;
  readonly closed: ClosedTally;
}

/** The report of a closed tally: the same as of a box. */
export function ClosedTallyView({ data, listed, kept, closed }: Props) {
  const { sheet } = useFormSheet(listed, data.strings);
  return (
    <GroupReportView
      strings={data.report}
      locale={data.locale}
      sheet={sheet}
      aggregate={closed.aggregate}
      onSaved={() => noteSaved(kept.id)}
    />
  );
}
