import { phrase } from '#i18n/browser';
import type { OpenBox } from '#quiz/box';
import type { Letters } from '#quiz/report';
import { arrivedOn, collectIntoPair, type KeptPair } from '#stores/pairs';
import type { FormSheet } from '../quiz/read-forms.ts';
import { Arrived } from './Arrived.tsx';
import { Collecting } from './Collecting.tsx';
import type { CollectData } from './collect-data.ts';
import { SealPair } from './SealPair.tsx';

interface Props {
  readonly data: CollectData;
  readonly pair: KeptPair;
  readonly open: Letters<OpenBox>;
  readonly sheets: Letters<FormSheet>;
}

/** Collecting into a pair: each code goes to the box of its letter by itself. */
export function OpenPairDesk({ data, pair, open, sheets }: Props) {
  const { strings } = data;
  const on = arrivedOn(open);
  const forms = { A: sheets.A.form, B: sheets.B.form };
  return (
    <div class="stack">
      <Arrived strings={strings} n={on.A + on.B} roster={open.A.roster} />
      <p data-arrived-on={`${on.A} ${on.B}`}>{phrase(strings.arrivedPair, { a: on.A, b: on.B })}</p>
      <p class="meta">{strings.openOnlyCount}</p>
      <Collecting
        data={data}
        boxes={[pair.A, pair.B]}
        onTexts={(texts) => collectIntoPair(pair, forms, texts)}
      />
      <SealPair strings={strings} pair={pair} on={on} roster={open.A.roster} forms={forms} />
    </div>
  );
}
