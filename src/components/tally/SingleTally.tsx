import { useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { MIN_SEALED, type PaperTally, tallyFault } from '#quiz/box';
import { thresholds } from '#quiz/report';
import type { KeptTally } from '#stores/tallies';
import { closeKeptTally, closeTallyWithWords } from '#stores/tally-closing';
import { WordedReportView } from '../report/WordedReportView.tsx';
import { AfterClosing } from './AfterClosing.tsx';
import { CloseBar } from './CloseBar.tsx';
import { ClosedTallyView } from './ClosedTallyView.tsx';
import { TallySheet } from './TallySheet.tsx';
import type { TallyData, TallyForm } from './tally-data.ts';
import { Uneven } from './Uneven.tsx';
import { useFormSheet } from './use-form-sheet.ts';

interface Props {
  readonly data: TallyData;
  readonly listed: TallyForm;
  readonly kept: KeptTally;
  readonly onAgain: (id: string) => void;
}

function Counting({ data, listed, kept, tally }: Omit<Props, 'onAgain'> & { readonly tally: PaperTally }) {
  const { strings } = data;
  const [tried, setTried] = useState(false);
  const words = listed.form.kind === 'topic' && tally.slips < MIN_SEALED;
  const needed = words ? thresholds.words : MIN_SEALED;
  const fault = tallyFault(tally, needed);
  const close = (): boolean => {
    setTried(true);
    return !(words ? closeTallyWithWords(kept.id, listed.form) : closeKeptTally(kept.id, listed.form));
  };
  return (
    <>
      <TallySheet data={data} listed={listed} kept={kept} tally={tally} />
      <div role="alert">
        {tried && fault?.type === 'uneven' ? (
          <Uneven strings={strings} id={kept.id} listed={listed} tally={tally} uneven={fault.rows} />
        ) : null}
      </div>
      {fault?.type === 'too-few' ? (
        <p class="notice" data-too-few>
          {phrase(strings.tooFew, { needed: fault.needed })}
        </p>
      ) : (
        <CloseBar
          strings={strings}
          words={words}
          ask={words && !fault ? phrase(strings.closeWordsAsk, { n: tally.slips }) : ''}
          onClose={close}
        />
      )}
    </>
  );
}

/** One tally: the table while it is counted, then its report. */
export function SingleTally({ data, listed, kept, onAgain }: Props) {
  const { content } = kept;
  const { sheet } = useFormSheet(listed, data.strings);
  if (content.state === 'counting')
    return <Counting data={data} listed={listed} kept={kept} tally={content} />;
  if (content.state === 'words')
    return <WordedReportView strings={data.report} sheet={sheet} box={content} />;
  return (
    <>
      {content.state === 'sealed' ? (
        <ClosedTallyView data={data} listed={listed} kept={kept} closed={content} />
      ) : (
        <p>{phrase(data.strings.reduced, { letter: listed.form.letter, n: content.summary.n })}</p>
      )}
      <AfterClosing data={data} tallies={[{ kept, listed }]} onAgain={onAgain} />
    </>
  );
}
