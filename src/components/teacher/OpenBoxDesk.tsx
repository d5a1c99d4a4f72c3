import { arrived, type OpenBox } from '#quiz/box';
import { collectInto, type KeptBox } from '#stores/boxes';
import type { FormSheet } from '../quiz/read-forms.ts';
import { Arrived } from './Arrived.tsx';
import { Collecting } from './Collecting.tsx';
import type { CollectData } from './collect-data.ts';
import { SealBox } from './SealBox.tsx';
import { TicketSheet } from './TicketSheet.tsx';

interface Props {
  readonly data: CollectData;
  readonly box: KeptBox;
  readonly open: OpenBox;
  readonly sheet: FormSheet;
}

/** Collecting into a box. Shows how many have arrived and nothing else. */
export function OpenBoxDesk({ data, box, open, sheet }: Props) {
  const { strings } = data;
  return (
    <div class="stack">
      <Arrived strings={strings} n={arrived(open)} roster={open.roster} />
      <p class="meta">{strings.openOnlyCount}</p>
      <Collecting data={data} boxes={[box]} onTexts={(texts) => collectInto(box.id, sheet.form, texts)} />
      {open.issued ? <TicketSheet strings={strings} box={box} open={open} /> : null}
      <SealBox strings={strings} box={box} open={open} form={sheet.form} />
    </div>
  );
}
