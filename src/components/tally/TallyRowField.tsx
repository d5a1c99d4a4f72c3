import { phrase } from '#i18n/browser';
import { checkRow, type TallyRow } from '#quiz/box';
import type { Cell } from './next-cell.ts';
import { rowMessage } from './row-message.ts';
import { TallyMarks } from './TallyMarks.tsx';
import type { TallyData } from './tally-data.ts';
import { typedNumber } from './typed-number.ts';

interface Props {
  readonly strings: TallyData['strings'];
  /** Of the tally, to tell the fields of two tables apart. */
  readonly id: string;
  readonly row: TallyRow;
  readonly place: number;
  readonly totals: readonly (number | null)[];
  readonly slips: number;
  readonly stem: string;
  /** The words of the columns, in order. */
  readonly names: readonly string[];
  readonly strokes: boolean;
  readonly onTotal: (cell: Cell, total: number | null) => void;
  /** A tap in the mode of strokes: one more, or one less. */
  readonly onStroke: (cell: Cell) => void;
  readonly onStep: (cell: Cell, by: 1 | -1) => void;
  readonly onKey: (event: KeyboardEvent, cell: Cell) => void;
  readonly onAddMissing: () => void;
  readonly onLeave: () => void;
}

/** The address of a field, to move the focus. */
export const cellId = (id: string, { row, column }: Cell): string => `tally-${id}-${row}-${column}`;

/** One question: a field or a button for each answer, and whether they add up. */
export function TallyRowField(props: Props) {
  const { strings, id, row, place, totals, slips, stem, names, strokes } = props;
  const check = checkRow(totals, slips);
  const said = `tally-${id}-${place}-said`;
  return (
    <fieldset
      class="tally-row"
      data-row={row.number}
      data-check={check.type}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) props.onLeave();
      }}
    >
      <legend>
        <span class="tally-number">{row.number}</span> {stem}
      </legend>
      <div class="tally-cells">
        {totals.map((total, column) => {
          const cell = { row: place, column };
          const tick = row.ticks[column] ?? strings.none;
          const name = phrase(strings.cell, { number: row.number, tick: names[column] ?? tick });
          return strokes ? (
            <div key={column} class="tally-cell">
              <button
                type="button"
                id={cellId(id, cell)}
                class="button-quiet tally-stroke"
                aria-describedby={said}
                onClick={() => props.onStroke(cell)}
                onKeyDown={(event) => {
                  if (event.key.startsWith('Arrow')) props.onKey(event, cell);
                }}
              >
                <span class="visually-hidden">{name}: </span>
                <span class={row.ticks[column] ? 'tally-tick' : 'tally-none'} aria-hidden="true">
                  {tick}
                </span>
                <strong>{total ?? 0}</strong>
                <TallyMarks count={total ?? 0} />
              </button>
            </div>
          ) : (
            <div key={column} class="tally-cell">
              <label for={cellId(id, cell)}>{tick}</label>
              <input
                id={cellId(id, cell)}
                inputMode="numeric"
                autocomplete="off"
                aria-label={name}
                aria-describedby={said}
                aria-invalid={check.type === 'over'}
                value={total === null ? '' : `${total}`}
                onFocus={(event) => event.currentTarget.select()}
                onInput={(event) => {
                  const typed = typedNumber(event.currentTarget.value);
                  event.currentTarget.value = typed === null ? '' : `${typed}`;
                  props.onTotal(cell, typed);
                }}
                onKeyDown={(event) => {
                  if (event.key === '+' || event.key === '-') {
                    event.preventDefault();
                    props.onStep(cell, event.key === '+' ? 1 : -1);
                  } else props.onKey(event, cell);
                }}
              />
            </div>
          );
        })}
      </div>
      <p class="tally-said" id={said}>
        {rowMessage(totals, slips, strings)}
      </p>
      {check.type === 'missing' ? (
        <p class="tally-mend">
          <button
            type="button"
            class="button-quiet"
            data-add-missing
            aria-label={phrase(strings.addMissingFor, { number: row.number, by: check.by })}
            onClick={props.onAddMissing}
          >
            {phrase(strings.addMissing, { by: check.by })}
          </button>
        </p>
      ) : null}
    </fieldset>
  );
}
