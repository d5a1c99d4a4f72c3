import { phrase } from '#i18n/browser';
import { belongsTo, classSeal } from '#quiz/handin';
import { $boxes, type CollectOutcome, type KeptBox } from '#stores/boxes';
import { boxName } from './box-name.ts';
import type { CollectData } from './collect-data.ts';
import { collectMessage } from './collect-message.ts';

/** The most refused codes that are listed one by one. */
const LISTED = 30;

interface Props {
  readonly data: CollectData;
  /** The boxes the codes were put to. */
  readonly boxes: readonly KeptBox[];
  readonly outcomes: readonly CollectOutcome[];
}

/** Finds the teacher's own box a foreign code belongs to. Its answers are not read: the tag alone is looked at. */
function ownerOf(text: string, tried: readonly KeptBox[]): KeptBox | undefined {
  return $boxes
    .get()
    .filter(({ id, form }) => tried.every((own) => own.id !== id) && tried.some((own) => own.form === form))
    .find(({ assignment }) => belongsTo(text, classSeal(Uint8Array.from(assignment.key))));
}

/** One sentence for each code that was not taken. */
export function Refusals({ data, boxes, outcomes }: Props) {
  const { strings } = data;
  const refused = outcomes.flatMap((outcome) => (outcome.type === 'refused' ? [outcome] : []));
  if (refused.length === 0) return null;
  return (
    <div class="notice notice-warn stack">
      <p>
        <strong>{strings.refusedTitle}</strong>
      </p>
      <ul>
        {refused.slice(0, LISTED).map(({ text, fault }, place) => {
          const owner = fault.type === 'other-class' ? ownerOf(text, boxes) : undefined;
          return (
            <li key={`${place}${text}`} data-fault={fault.type}>
              {collectMessage(text, fault, strings)}{' '}
              {owner ? phrase(strings.faultOwnBox, { box: boxName(owner, data) }) : null}
            </li>
          );
        })}
        {refused.length > LISTED ? <li>… +{refused.length - LISTED}</li> : null}
      </ul>
    </div>
  );
}
