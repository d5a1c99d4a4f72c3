import { useState } from 'preact/hooks';
import { phrase, plural } from '#i18n/browser';
import { arrived, type OpenBox } from '#quiz/box';
import { type CollectOutcome, collectInto, type KeptBox } from '#stores/boxes';
import type { FormSheet } from '../quiz/read-forms.ts';
import { CameraScanner } from './CameraScanner.tsx';
import { CodeEntry } from './CodeEntry.tsx';
import type { CollectData } from './collect-data.ts';
import { Refusals } from './Refusals.tsx';
import { SealBox } from './SealBox.tsx';

interface Props {
  readonly data: CollectData;
  readonly box: KeptBox;
  readonly open: OpenBox;
  readonly sheet: FormSheet;
}

/** Collecting: by camera, paste, typing or file. Shows how many have arrived and nothing else. */
export function OpenBoxDesk({ data, box, open, sheet }: Props) {
  const { strings, locale } = data;
  const [outcomes, setOutcomes] = useState<readonly CollectOutcome[]>([]);
  const take = (texts: readonly string[]): readonly CollectOutcome[] => {
    const results = collectInto(box.id, sheet.form, texts);
    setOutcomes(results);
    return results;
  };
  const n = arrived(open);
  const counted = outcomes.filter(({ type }) => type === 'counted').length;
  return (
    <div class="stack">
      <p class="arrived" data-arrived={n}>
        {phrase(strings.arrived, { n, roster: open.roster })}
        <progress value={Math.min(n, open.roster)} max={open.roster} aria-hidden="true" />
      </p>
      {n > open.roster ? <p class="notice notice-warn">{strings.arrivedOver}</p> : null}
      <p class="meta">{strings.openOnlyCount}</p>
      <div role="status">
        {counted > 0 ? <p class="notice notice-good">{plural(locale, strings, 'counted', counted)}</p> : null}
        <Refusals data={data} box={box} outcomes={outcomes} />
      </div>
      <CodeEntry strings={strings} onTexts={take} />
      <CameraScanner strings={strings} onText={(text) => take([text])} />
      <SealBox strings={strings} box={box} open={open} form={sheet.form} />
    </div>
  );
}
