import { localePath, phrase } from '#i18n/browser';
import { readPath } from '#stores/my-path';
import { removeAll, removeSet, type SavedState } from '#stores/offline/saved';
import { savedSets, standing } from '#stores/offline/standing';
import { ConfirmButton } from './ConfirmButton.tsx';
import type { DeskData } from './desk-data.ts';

interface Props {
  readonly data: DeskData;
  readonly state: SavedState;
}

/** Everything saved in this browser, in whatever language, to be taken away one by one or whole. */
export function SavedList({ data, state }: Props) {
  const { text } = data;
  const { kept, busy } = state;
  if (!kept) return null;
  const sets = savedSets(kept);
  const path = readPath() !== undefined;
  const anything = [...kept.lists.now.keys(), ...kept.lists.next.keys()].some((part) => part !== 'core');
  const small = anything ? text.smallOnly : text.nothingSaved;
  return (
    <section class="stack" data-saved-list>
      <h2>{text.savedTitle}</h2>
      <p role="status">{kept.off && !path ? text.removedAll : sets.length > 0 || path ? '' : small}</p>
      <ul class="offline-list">
        {sets.map((set) => {
          const label = data.ages.find(({ age }) => age === set.age)?.label ?? set.age;
          const name = `${data.languages[set.language]}, ${label}`;
          const how = standing(kept, set.language, set.age);
          const halves = how === 'children' ? text.childParts : text.adultParts;
          return (
            <li key={name} class="button-row" data-saved={`${set.language}-${set.age}`}>
              <span>{how === 'part' || how === 'evicted' ? name : `${name}: ${halves}`}</span>
              {set.language === data.locale || busy ? null : (
                <ConfirmButton
                  text={text}
                  label={text.remove}
                  name={phrase(text.removeAge, { age: name })}
                  onConfirm={() => void removeSet(set)}
                />
              )}
            </li>
          );
        })}
        {path ? (
          <li data-saved-path>
            <a href={localePath(data.locale, 'my-path')}>{text.ownPath}</a>
          </li>
        ) : null}
      </ul>
      {sets.length > 0 ? <p class="meta">{state.persisted ? text.persisted : text.mayEvict}</p> : null}
      {(anything || path) && !busy ? (
        <div class="button-row">
          <ConfirmButton
            text={text}
            label={text.removeAll}
            name={text.removeAll}
            onConfirm={() => void removeAll()}
          />
        </div>
      ) : null}
    </section>
  );
}
