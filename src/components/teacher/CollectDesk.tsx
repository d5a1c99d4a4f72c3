import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { $boxes, deleteBox, restoreBox } from '#stores/boxes';
import { BoxDesk } from './BoxDesk.tsx';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { type DeskEntry, deskEntries } from './desk-entries.ts';
import { OpenBoxForm } from './OpenBoxForm.tsx';
import { PairDesk } from './PairDesk.tsx';
import { StorageNote } from './StorageNote.tsx';

type Deleted = NonNullable<ReturnType<typeof deleteBox>>;

/** All boxes of this browser, one of them, or the two of a pair, open on the desk. */
export function CollectDesk({ data }: { readonly data: CollectData }) {
  const { strings, paths } = data;
  const entries = deskEntries(useStore($boxes));
  const [awake, wake] = useState(false);
  const [chosen, choose] = useState('');
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  useEffect(() => {
    wake(true);
    choose(location.hash.slice(1));
  }, []);

  const entry = entries.find(({ id }) => id === chosen) ?? entries.at(-1);
  const [gone] = deleted;
  const remove = ({ box, pair }: DeskEntry): void =>
    setDeleted((pair ? [pair.A, pair.B] : [box]).flatMap(({ id }) => deleteBox(id) ?? []));
  const undo = (): void => {
    for (const one of [...deleted].reverse()) restoreBox(one);
    if (gone) choose(gone.box.pair?.id ?? gone.box.id);
    setDeleted([]);
  };

  return (
    <div class="stack" data-awake={awake}>
      <h1>{strings.collect}</h1>
      {awake ? <StorageNote strings={strings} /> : null}
      <div role="status">
        {gone ? (
          <p class="notice">
            {phrase(strings.deleted, { box: boxName(gone.box, data) })}{' '}
            <button type="button" class="button-quiet" onClick={undo}>
              {strings.undo}
            </button>
          </p>
        ) : null}
      </div>
      {awake && entries.length > 1 ? (
        <nav aria-label={strings.boxes}>
          <ul class="box-list">
            {entries.map(({ id, box }) => (
              <li key={id}>
                <button
                  type="button"
                  class="button-quiet"
                  aria-pressed={id === entry?.id}
                  onClick={() => choose(id)}
                >
                  {boxName(box, data)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {awake && entry?.pair ? (
        <PairDesk key={entry.id} data={data} pair={entry.pair} onDelete={() => remove(entry)} />
      ) : null}
      {awake && entry && !entry.pair ? (
        <BoxDesk key={entry.id} data={data} box={entry.box} onDelete={() => remove(entry)} />
      ) : null}
      {awake && !entry ? (
        <div class="notice stack">
          <p>
            <strong>{strings.noBoxes}</strong> {strings.noBoxesNext}
          </p>
          <p>
            <a class="button" href={paths.assign}>
              {strings.assign}
            </a>
          </p>
        </div>
      ) : null}
      <OpenBoxForm data={data} onOpened={choose} />
    </div>
  );
}
