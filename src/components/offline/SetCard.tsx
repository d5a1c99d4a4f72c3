import { useState } from 'preact/hooks';
import { formatPercent, phrase } from '#i18n/browser';
import { isForClass, type Standing, savedShare, standing } from '#stores/offline/standing';
import type { SetProps } from './desk-data.ts';
import { FaultNote } from './FaultNote.tsx';
import { megabytes } from './megabytes.ts';
import { SaveButtons } from './SaveButtons.tsx';

function stateText({ data, choice, state }: SetProps, how: Standing): string {
  const { states } = data.text;
  const { kept, index } = state;
  if (how !== 'part' || !kept) return how === 'part' ? states.none : states[how];
  const name = `${data.locale}-${choice.age}${isForClass(kept, data.locale, choice.age) ? '-class' : ''}`;
  const share = savedShare(kept, data.locale, choice.age, index?.sets[name]?.files);
  return phrase(states.part, { percent: formatPercent(data.locale, Math.min(share, 0.99)) });
}

/** What an age weighs, for children and with the pages for class. */
function Weights({ data, choice, state }: SetProps) {
  const { locale, text } = data;
  const name = `${locale}-${choice.age}`;
  const [child, whole] = [state.index?.sets[name], state.index?.sets[`${name}-class`]];
  if (!child || !whole) return null;
  const size = (bytes: number): string => megabytes(locale, text.megabytes, bytes);
  return (
    <ul class="meta">
      <li>{phrase(text.childWeight, { size: size(child.download), space: size(child.bytes) })}</li>
      <li>{phrase(text.classWeight, { size: size(whole.download), space: size(whole.bytes) })}</li>
    </ul>
  );
}

/** One age: what it weighs, how far it is saved, and what can be done about it. */
export function SetCard(props: SetProps) {
  const { data, choice, state } = props;
  const { text, locale } = data;
  const [removed, setRemoved] = useState(false);
  const how = state.kept ? standing(state.kept, locale, choice.age, state.index) : 'none';
  const busy = state.busy?.language === locale && state.busy.age === choice.age ? state.busy : undefined;
  const fault = state.fault?.language === locale && state.fault.age === choice.age ? state.fault : undefined;
  return (
    <li id={`age-${choice.age}`} class="card stack offline-set" data-set={choice.age} data-standing={how}>
      <h3>{choice.label}</h3>
      <Weights {...props} />
      <p role="status">
        {busy ? phrase(text.states.saving, { done: busy.done, total: busy.total }) : stateText(props, how)}
        {removed && how === 'none' && !busy ? ` ${text.removed}` : ''}
      </p>
      {busy ? <progress max={Math.max(busy.total, 1)} value={busy.done} aria-label={choice.label} /> : null}
      {fault ? <FaultNote data={data} fault={fault} /> : null}
      <div class="button-row">
        <SaveButtons {...props} how={how} busy={busy !== undefined} onRemoved={setRemoved} />
      </div>
    </li>
  );
}
