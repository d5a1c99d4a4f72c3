import { phrase } from '#i18n/browser';
import { removeSet, saveSet, stopSaving } from '#stores/offline/saved';
import { isForClass, type Standing } from '#stores/offline/standing';
import { ConfirmButton } from './ConfirmButton.tsx';
import type { SetProps } from './desk-data.ts';

interface Props extends SetProps {
  readonly how: Standing;
  readonly busy: boolean;
  /** Told whether the set was removed just now. */
  readonly onRemoved: (removed: boolean) => void;
}

/** What can be done about an age: saved for children or with the pages for class, gone on with, stopped, removed. */
export function SaveButtons({ data, choice, state, how, busy, onRemoved }: Props) {
  const { text, locale } = data;
  const set = { language: locale, age: choice.age };
  if (busy) {
    return (
      <button type="button" class="button-quiet" onClick={stopSaving}>
        {text.stop}
      </button>
    );
  }
  const button = (label: string, name: string, forClass: boolean, look = 'button') => (
    <button
      type="button"
      class={look}
      aria-label={phrase(name, { age: choice.label })}
      disabled={state.busy !== undefined}
      onClick={() => {
        onRemoved(false);
        void saveSet(set, forClass);
      }}
    >
      {label}
    </button>
  );
  const asBefore = state.kept !== undefined && isForClass(state.kept, locale, choice.age);
  return (
    <>
      {how === 'none' ? button(text.save, text.saveAge, false) : null}
      {how === 'none' || how === 'children'
        ? button(text.saveClass, text.saveClassAge, true, 'button-quiet')
        : null}
      {how === 'part' ? button(text.resume, text.resumeAge, asBefore) : null}
      {how === 'newer' || how === 'evicted' ? button(text.anew, text.anewAge, asBefore) : null}
      {how === 'none' ? null : (
        <ConfirmButton
          text={text}
          label={text.remove}
          name={phrase(text.removeAge, { age: choice.label })}
          onConfirm={() => {
            onRemoved(true);
            void removeSet(set);
          }}
        />
      )}
    </>
  );
}
