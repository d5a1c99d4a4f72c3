import { phrase } from '#i18n/browser';
import { addMissing, MAX_BOX, type PaperTally, setSlips, slipsNeeded, tallyRows } from '#quiz/box';
import { changeTally } from '#stores/tallies';
import { unevenMessage } from './row-message.ts';
import { cellId } from './TallyRowField.tsx';
import type { TallyData, TallyForm } from './tally-data.ts';

interface Props {
  readonly strings: TallyData['strings'];
  readonly id: string;
  readonly listed: TallyForm;
  readonly tally: PaperTally;
  /** Rows that do not add up. */
  readonly uneven: readonly number[];
  /** Letter of the form, when there are two tables. */
  readonly letter?: string;
}

/** What does not add up, each with a link to its row, and the two ways to go on all the same. */
export function Uneven({ strings, id, listed, tally, uneven, letter }: Props) {
  const rows = tallyRows(listed.form);
  const needed = slipsNeeded(tally);
  if (uneven.length === 0) return null;
  return (
    <div class="notice notice-warn stack" data-uneven={uneven.length}>
      <p>
        <strong>
          {strings.unevenTitle}
          {letter ? `: ${phrase(strings.unevenLetter, { letter })}` : ''}
        </strong>
      </p>
      <ul>
        {uneven.map((place) => (
          <li key={place}>
            <a
              href={`#${cellId(id, { row: place, column: 0 })}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(cellId(id, { row: place, column: 0 }))?.focus();
              }}
            >
              {unevenMessage(rows[place]?.number ?? place + 1, tally.rows[place] ?? [], tally.slips, strings)}
            </a>
          </li>
        ))}
      </ul>
      <div class="button-row">
        {needed > tally.slips && needed <= MAX_BOX && !tally.fixed ? (
          <button
            type="button"
            class="button-quiet"
            data-raise
            onClick={() => changeTally(id, (now) => setSlips(now, needed))}
          >
            {phrase(strings.raiseSlips, { n: needed })}
          </button>
        ) : null}
        {needed === tally.slips ? (
          <button
            type="button"
            class="button-quiet"
            data-all-missing
            onClick={() =>
              changeTally(id, (now) => uneven.reduce((own, place) => addMissing(own, place), now))
            }
          >
            {strings.allMissing}
          </button>
        ) : null}
      </div>
      {needed > MAX_BOX ? <p>{strings.tooMany}</p> : null}
    </div>
  );
}
