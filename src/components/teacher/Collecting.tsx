import { useState } from 'preact/hooks';
import { plural } from '#i18n/browser';
import type { CollectOutcome, KeptBox } from '#stores/boxes';
import { CameraScanner } from './CameraScanner.tsx';
import { CodeEntry } from './CodeEntry.tsx';
import type { CollectData } from './collect-data.ts';
import { Refusals } from './Refusals.tsx';

interface Props {
  readonly data: CollectData;
  /** The boxes that are collected into: one, or the two of a pair. */
  readonly boxes: readonly KeptBox[];
  readonly onTexts: (texts: readonly string[]) => readonly CollectOutcome[];
}

/** Taking codes by camera, paste, typing or file, and what became of them. */
export function Collecting({ data, boxes, onTexts }: Props) {
  const { strings, locale } = data;
  const [outcomes, setOutcomes] = useState<readonly CollectOutcome[]>([]);
  const take = (texts: readonly string[]): readonly CollectOutcome[] => {
    const results = onTexts(texts);
    setOutcomes(results);
    return results;
  };
  const counted = outcomes.filter(({ type }) => type === 'counted').length;
  return (
    <>
      <div role="status">
        {counted > 0 ? <p class="notice notice-good">{plural(locale, strings, 'counted', counted)}</p> : null}
        <Refusals data={data} boxes={boxes} outcomes={outcomes} />
      </div>
      <CodeEntry strings={strings} onTexts={take} />
      <CameraScanner strings={strings} onText={(text) => take([text])} />
    </>
  );
}
