import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $boxes } from '#stores/boxes';
import { pairsOf } from '#stores/pairs';
import { $tallies } from '#stores/tallies';
import { RadioField } from '../field/RadioField.tsx';
import { loadSheet } from '../quiz/load-sheet.ts';
import { compare } from './compare.ts';
import { Empty } from './Empty.tsx';
import { GainReportView, type When } from './GainReportView.tsx';
import type { GainData } from './gain-data.ts';
import type { LoadForm } from './take-file.ts';
import { WaveField } from './WaveField.tsx';
import { firstChoice, type GainPair, noChoice, sealedPairs } from './wave-source.ts';

const waveNames = ['before', 'after'] as const;

/** Chooses the two waves and shows the change between them. */
export function GainDesk({ data }: { readonly data: GainData }) {
  const { strings, report: words, locale, sets } = data;
  const pairs: GainPair[] = [...pairsOf(useStore($boxes)), ...pairsOf(useStore($tallies))];
  const [awake, wake] = useState(false);
  const [choice, setChoice] = useState({ before: noChoice, after: noChoice });
  const [when, setWhen] = useState<When>('other');
  useEffect(() => {
    wake(true);
    setChoice(firstChoice([...pairsOf($boxes.get()), ...pairsOf($tallies.get())], location.hash.slice(1)));
  }, []);

  const loadForm: LoadForm = async (number) => {
    const set = sets.find((one) => number === one.number || number === one.number + 1);
    return set && (await loadSheet(set.paths[number === set.number ? 'A' : 'B'])).form;
  };
  const own = { before: sealedPairs(pairs, 'before'), after: sealedPairs(pairs, 'after') };
  const { said, shown } = compare(choice, pairs, strings);
  const nothingYet = waveNames.every((wave) => own[wave].length + choice[wave].files.length === 0);

  return (
    <div class="stack" data-awake={awake}>
      <div class="stack screen-only">
        <h1>{strings.title}</h1>
        <p>{strings.lead}</p>
      </div>
      {nothingYet ? <Empty data={data} /> : null}
      {awake ? (
        <div class="stack screen-only">
          <h2>{strings.choose}</h2>
          <div class="panels">
            {waveNames.map((wave) => (
              <WaveField
                key={wave}
                data={data}
                wave={wave}
                pairs={own[wave]}
                choice={choice[wave]}
                onChoice={(changed) => setChoice((now) => ({ ...now, [wave]: changed }))}
                loadForm={loadForm}
              />
            ))}
          </div>
          <RadioField
            name="when"
            legend={strings.when}
            choices={[
              ['same-day', strings.whenSameDay],
              ['weeks', strings.whenWeeks],
              ['other', strings.whenOther],
            ]}
            value={when}
            onValue={setWhen}
          />
          <p role="status" class="notice" data-said>
            {said}
          </p>
        </div>
      ) : null}
      {shown ? (
        <GainReportView
          report={shown.report}
          name={sets.find(({ number }) => number === shown.set)?.name ?? ''}
          labels={shown.labels}
          when={when}
          locale={locale}
          strings={strings}
          words={words}
        />
      ) : null}
    </div>
  );
}
