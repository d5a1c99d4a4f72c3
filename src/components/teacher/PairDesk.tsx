import { useRef } from 'preact/hooks';
import type { Letters } from '#quiz/report';
import { LABEL_LENGTH, labelBox } from '#stores/boxes';
import { type KeptPair, openHalves, sealedHalves, tie } from '#stores/pairs';
import { RadioField } from '../field/RadioField.tsx';
import { TextField } from '../field/TextField.tsx';
import type { FormSheet } from '../quiz/read-forms.ts';
import { PairSheet } from './BoxSheet.tsx';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { OpenPairDesk } from './OpenPairDesk.tsx';
import { SealedPair } from './SealedPair.tsx';
import { SheetsNote } from './SheetsNote.tsx';
import { useSheets } from './use-sheets.ts';

interface Props {
  readonly data: CollectData;
  readonly pair: KeptPair;
  readonly onDelete: () => void;
}

/** The two boxes of a pair as one: collecting while they are open, what there is of each letter once they are sealed. */
export function PairDesk({ data, pair, onDelete }: Props) {
  const { strings, forms, paths } = data;
  const pathOf = (own: string) => forms.find(({ slug }) => slug === own)?.path ?? '';
  const path = pathOf(pair.A.slug);
  const loading = useSheets(path, pathOf(pair.B.slug));
  const [A, B] = loading.sheets ?? [];
  const sheets: Letters<FormSheet> | undefined = A && B && { A, B };
  const open = openHalves(pair);
  const sealed = sealedHalves(pair);
  const wasOpen = useRef(open !== undefined);
  return (
    <section class="card stack" data-box={open ? 'open' : 'sealed'} data-pair={pair.wave}>
      <h2>{boxName(pair.A, data)}</h2>
      <SheetsNote strings={strings} sheets={loading} />
      {sheets && open ? <OpenPairDesk data={data} pair={pair} open={open} sheets={sheets} /> : null}
      {sheets && sealed ? (
        <SealedPair data={data} pair={pair} halves={sealed} sheets={sheets} isNew={wasOpen.current} />
      ) : null}
      <details class="screen-only">
        <summary>{strings.showAssignment}</summary>
        <div class="stack">
          <TextField
            id="box-label"
            label={strings.label}
            hint={strings.pairLabelHint}
            maxLength={LABEL_LENGTH}
            value={pair.A.label}
            onText={(text) => {
              labelBox(pair.A.id, text);
              labelBox(pair.B.id, text);
            }}
          />
          <RadioField
            name="pair-wave"
            legend={strings.wave}
            choices={[
              ['before', strings.before],
              ['after', strings.after],
            ]}
            value={pair.wave}
            onValue={(wave) => tie(pair, wave)}
          />
          {open ? <PairSheet strings={strings} path={path} codePath={paths.code} pair={pair} /> : null}
        </div>
      </details>
      <p class="screen-only">
        <button type="button" class="button-quiet" data-delete onClick={onDelete}>
          {strings.deletePair}
        </button>
      </p>
    </section>
  );
}
