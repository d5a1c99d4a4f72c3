import { useEffect, useMemo, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { Batches } from './Batches.tsx';
import { DropReport } from './DropReport.tsx';
import { type Desk, emptyDesk, labelBatch, lastDropFiles, mergeDesk, undoDrop } from './desk.ts';
import { FilePicker } from './FilePicker.tsx';
import { GroupDesk } from './GroupDesk.tsx';
import type { MergeData } from './merge-data.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import { useReading } from './use-reading.ts';

/** Files of many classes, put together in the browser: drops, labels, and a report for each form, version and mode. */
export function MergeDesk({ data }: { readonly data: MergeData }) {
  const { strings, paths, forms } = data;
  const { desk, progress, outcome, change, forget, stop, take } = useReading(forms);
  const [awake, wake] = useState(false);
  /** What lay on the desk before it was cleared, and a word on what was undone. */
  const [cleared, setCleared] = useState<Desk>();
  const [undone, setUndone] = useState(false);
  useEffect(() => wake(true), []);

  const groups = useMemo(() => mergeDesk(desk), [desk.batches]);
  const isEmpty = desk.drops === 0;
  const turn = (next: Desk, before?: Desk): void => {
    change(next);
    forget();
    setCleared(before);
    setUndone(before === undefined);
  };

  return (
    <div class="stack" data-awake={awake}>
      <h1>{strings.title}</h1>
      <p class="lead screen-only">{strings.lead}</p>
      <p class="notice screen-only">{strings.local}</p>
      <FilePicker
        strings={strings}
        onChosen={(chosen) => {
          setCleared(undefined);
          setUndone(false);
          take(chosen);
        }}
      />
      <DropReport strings={strings} progress={progress} outcome={outcome} onStop={stop}>
        {undone ? <p>{strings.undone}</p> : null}
        {cleared ? (
          <p class="notice">
            {strings.cleared}{' '}
            <button
              type="button"
              class="button-quiet"
              data-put-back
              onClick={() => {
                change(cleared);
                setCleared(undefined);
              }}
            >
              {strings.putBack}
            </button>
          </p>
        ) : null}
      </DropReport>
      {awake && isEmpty && !progress ? (
        <p class="notice" data-empty>
          <strong>{strings.empty}</strong> {strings.emptyNext} <a href={paths.collect}>{strings.emptyLink}</a>
        </p>
      ) : null}
      {isEmpty || progress ? null : (
        <div class="button-row screen-only">
          <button type="button" class="button-quiet" data-undo onClick={() => turn(undoDrop(desk))}>
            {phrase(strings.undo, { files: lastDropFiles(desk) })}
          </button>
          <button type="button" class="button-quiet" data-restart onClick={() => turn(emptyDesk, desk)}>
            {strings.restart}
          </button>
        </div>
      )}
      <RefusedFiles strings={strings} refused={desk.refused} />
      {groups.length > 0 ? (
        <Batches
          data={data}
          batches={desk.batches}
          onLabel={(id, label) => change(labelBatch(desk, id, label))}
        />
      ) : null}
      {groups.map((group) => (
        <GroupDesk key={`${group.form} ${group.formVersion} ${group.mode}`} data={data} group={group} />
      ))}
    </div>
  );
}
