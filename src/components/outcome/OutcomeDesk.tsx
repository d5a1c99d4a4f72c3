import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { sessionReport } from '#quiz/report';
import { $boxes } from '#stores/boxes';
import { $tallies } from '#stores/tallies';
import { Empty } from './Empty.tsx';
import { OutcomeReport } from './OutcomeReport.tsx';
import type { OutcomeData } from './outcome-data.ts';
import { Poster } from './Poster.tsx';
import { Proposals } from './Proposals.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import { type KnownForms, keptResults, likelyChoice, noChoice, waveOf } from './session-wave.ts';
import { WaveField } from './WaveField.tsx';

const waveNames = ['before', 'after'] as const;

/** Chooses the two times of a session; below, the report, the proposal and the poster that come of them. */
export function OutcomeDesk({ data }: { readonly data: OutcomeData }) {
  const { strings, forms, pulses } = data;
  const results = [...useStore($boxes), ...useStore($tallies)];
  const [awake, wake] = useState(false);
  const [choice, setChoice] = useState({ before: noChoice, after: noChoice });
  const [proposed, setProposed] = useState<readonly string[]>([]);
  const known: KnownForms = {
    find: (number) => forms.find(({ form }) => form.number === number)?.form,
    isPulse: (number) => pulses.includes(number),
  };
  useEffect(() => {
    wake(true);
    setChoice(likelyChoice(keptResults(results, known), known));
  }, []);
  const kept = awake ? keptResults(results, known) : [];
  const [before, after] = [waveOf(choice.before, kept, known), waveOf(choice.after, kept, known)];
  const found = after && sessionReport({ ...(before && { before }), after });
  const report = found && !('type' in found) ? found : undefined;
  const said = found && 'type' in found ? refusalSentence(found, strings) : strings.ready;
  const own = forms.find(({ form }) => form.number === after?.form.number);

  return (
    <div class="stack" data-awake={awake}>
      <div class="stack screen-only">
        <h1>{strings.title}</h1>
        <p>{strings.lead}</p>
      </div>
      {report ? null : <Empty data={data} />}
      {awake ? (
        <div class="stack screen-only">
          <div class="panels">
            {waveNames.map((wave) => (
              <WaveField
                key={wave}
                data={data}
                wave={wave}
                kept={kept}
                choice={choice[wave]}
                onChoice={(changed) => setChoice((now) => ({ ...now, [wave]: changed }))}
                known={known}
              />
            ))}
          </div>
          <p role="status" class="notice" data-said>
            {found ? said : strings.missingAfter}
          </p>
        </div>
      ) : null}
      {report && own ? (
        <>
          <Proposals data={data} own={own} chosen={proposed} onChosen={setProposed} />
          <OutcomeReport data={data} own={own} report={report} proposed={proposed} />
          <Poster data={data} own={own} report={report} />
        </>
      ) : null}
    </div>
  );
}
