import { useState } from 'preact/hooks';
import { formatPercent, phrase } from '#i18n/browser';
import { removeSet, type SavedState, saveSet, stopSaving } from '#stores/offline/saved';
import { type Standing, savedShare, standing } from '#stores/offline/standing';
import { ConfirmButton } from './ConfirmButton.tsx';
import type { AgeChoice, DeskData } from './desk-data.ts';
import { FaultNote } from './FaultNote.tsx';
import { megabytes } from './megabytes.ts';

interface Props {
  readonly data: DeskData;
  readonly choice: AgeChoice;
  readonly state: SavedState;
}

function stateText({ data, choice, state }: Props, how: Standing): string {
  const { states } = data.text;
  const { kept, index } = state;
  if (how !== 'part' || !kept) return how === 'part' ? states.none : states[how];
  const share = savedShare(kept, data.locale, choice.age, index?.sets[`${data.locale}-${choice.age}`]?.files);
  return phrase(states.part, { percent: formatPercent(data.locale, Math.min(share, 0.99)) });
}

/** One age: what it weighs, how far it is saved, and what can be done about it. */
export function SetCard(props: Props) {
  const { data, choice, state } = props;
  const { text, locale } = data;
  const [removed, setRemoved] = useState(false);
  const set = { language: locale, age: choice.age };
  const how = state.kept ? standing(state.kept, locale, choice.age, state.index) : 'none';
  const weight = state.index?.sets[`${locale}-${choice.age}`];
  const busy = state.busy?.language === locale && state.busy.age === choice.age ? state.busy : undefined;
  const fault = state.fault?.language === locale && state.fault.age === choice.age ? state.fault : undefined;
  const label = how === 'part' ? text.resumeAge : text.saveAge;
  return (
    <li id={`age-${choice.age}`} class="card stack offline-set" data-set={choice.age} data-standing={how}>
      <h3>{choice.label}</h3>
      {weight ? (
        <p class="meta">
          {phrase(text.download, { size: megabytes(locale, text.megabytes, weight.download) })}
          <br />
          {phrase(text.space, { size: megabytes(locale, text.megabytes, weight.bytes) })}
        </p>
      ) : null}
      <p role="status">
        {busy ? phrase(text.states.saving, { done: busy.done, total: busy.total }) : stateText(props, how)}
        {removed && how === 'none' && !busy ? ` ${text.removed}` : ''}
      </p>
      {busy ? <progress max={Math.max(busy.total, 1)} value={busy.done} aria-label={choice.label} /> : null}
      {fault ? <FaultNote data={data} fault={fault} /> : null}
      <div class="button-row">
        {busy ? (
          <button type="button" class="button-quiet" onClick={stopSaving}>
            {text.stop}
          </button>
        ) : how === 'whole' ? null : (
          <button
            type="button"
            class="button"
            aria-label={phrase(label, { age: choice.label })}
            disabled={state.busy !== undefined}
            onClick={() => {
              setRemoved(false);
              void saveSet(set);
            }}
          >
            {how === 'part' ? text.resume : text.save}
          </button>
        )}
        {how !== 'none' && !busy ? (
          <ConfirmButton
            text={text}
            label={text.remove}
            name={phrase(text.removeAge, { age: choice.label })}
            onConfirm={() => {
              setRemoved(true);
              void removeSet(set);
            }}
          />
        ) : null}
      </div>
    </li>
  );
}
