import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { $boxes, deleteBox, restoreBox } from '#stores/boxes';
import { BoxDesk } from './BoxDesk.tsx';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { OpenBoxForm } from './OpenBoxForm.tsx';
import { StorageNote } from './StorageNote.tsx';

/** All boxes of this browser, one of them open on the desk. */
export function CollectDesk({ data }: { readonly data: CollectData }) {
  const { strings, paths } = data;
  const boxes = useStore($boxes);
  const [awake, wake] = useState(false);
  const [chosen, choose] = useState('');
  const [deleted, setDeleted] = useState<ReturnType<typeof deleteBox>>();
  useEffect(() => {
    wake(true);
    choose(location.hash.slice(1));
  }, []);

  const box = boxes.find(({ id }) => id === chosen) ?? boxes.at(-1);
  const remove = (id: string): void => setDeleted(deleteBox(id));
  const undo = (): void => {
    if (deleted) restoreBox(deleted);
    if (deleted) choose(deleted.box.id);
    setDeleted(undefined);
  };

  return (
    <div class="stack" data-awake={awake}>
      <h1>{strings.collect}</h1>
      {awake ? <StorageNote strings={strings} /> : null}
      <div role="status">
        {deleted ? (
          <p class="notice">
            {phrase(strings.deleted, { box: boxName(deleted.box, data) })}{' '}
            <button type="button" class="button-quiet" onClick={undo}>
              {strings.undo}
            </button>
          </p>
        ) : null}
      </div>
      {awake && boxes.length > 1 ? (
        <nav aria-label={strings.boxes}>
          <ul class="box-list">
            {boxes.map((kept) => (
              <li key={kept.id}>
                <button
                  type="button"
                  class="button-quiet"
                  aria-pressed={kept.id === box?.id}
                  onClick={() => choose(kept.id)}
                >
                  {boxName(kept, data)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {awake && box ? <BoxDesk key={box.id} data={data} box={box} onDelete={remove} /> : null}
      {awake && !box ? (
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
