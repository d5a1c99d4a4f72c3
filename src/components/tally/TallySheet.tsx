import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { addMissing, checkRow, MAX_BOX, type PaperTally, setSlips, setTotal, tallyRows } from '#quiz/box';
import { $tallies, changeTally, type KeptTally, refillTally } from '#stores/tallies';
import { RadioField } from '../field/RadioField.tsx';
import { TextField } from '../field/TextField.tsx';
import { type Cell, nextCell } from './next-cell.ts';
import { rowMessage } from './row-message.ts';
import { cellId, TallyRowField } from './TallyRowField.tsx';
import type { TallyData, TallyForm } from './tally-data.ts';
import { typedNumber } from './typed-number.ts';
import { useFormSheet } from './use-form-sheet.ts';

interface Props {
  readonly data: TallyData;
  readonly listed: TallyForm;
  readonly kept: KeptTally;
  readonly tally: PaperTally;
}

/** Changes that can be taken back. */
const MOST_UNDONE = 200;

/** The table of one tally: slips, a row for each question, typed or stroke by stroke. Every change is kept at once. */
export function TallySheet({ data, listed, kept: { id }, tally: given }: Props) {
  // Drawn from the store and not from what the desk gave: the table draws itself anew between two drawings of the desk, and an
  // older number would wipe out the digit just typed.
  const now = useStore($tallies).find((one) => one.id === id)?.content;
  const tally = now?.state === 'counting' ? now : given;
  const { strings, report } = data;
  const { sheet, plain } = useFormSheet(listed, strings);
  const [strokes, setStrokes] = useState(false);
  const [takes, setTakes] = useState(false);
  const [past, setPast] = useState<readonly PaperTally[]>([]);
  const [said, say] = useState('');
  const [slipsText, setSlipsText] = useState<string>();
  const rows = tallyRows(listed.form);
  const { slips } = tally;

  const change = (turn: (own: PaperTally) => PaperTally): void => {
    const before = changeTally(id, turn);
    if (before) setPast((all) => [...all, before].slice(-MOST_UNDONE));
  };
  const undo = (): void => {
    const last = past.at(-1);
    if (!last) return;
    refillTally(id, last);
    setPast(past.slice(0, -1));
    setSlipsText(undefined);
  };
  const step = ({ row, column }: Cell, by: 1 | -1): void =>
    change((own) => setTotal(own, row, column, (own.rows[row]?.[column] ?? 0) + by));
  const typeSlips = (text: string): void => {
    setSlipsText(text);
    const count = typedNumber(text);
    if (count !== null && count >= 1 && count <= MAX_BOX) change((own) => setSlips(own, count));
  };
  const count = typedNumber(slipsText ?? `${slips}`);
  const isSlips = count !== null && count >= 1 && count <= MAX_BOX;
  const columns = rows.map((row) => row.columns);
  const namesOf = (ids: string, indicator: string): string[] =>
    indicator === 'K0'
      ? [...report.selfReportLevels]
      : [...(sheet.texts[ids]?.options ?? []), report.dontKnow];

  return (
    <div class="stack" data-tally={listed.slug}>
      {tally.fixed ? (
        <p>{phrase(strings.slipsFixed, { n: slips })}</p>
      ) : (
        <TextField
          id={`slips-${id}`}
          class="number"
          inputMode="numeric"
          label={strings.slips}
          hint={strings.slipsHint}
          message={isSlips ? '' : strings.slipsFault}
          value={slipsText ?? `${slips}`}
          onText={typeSlips}
        />
      )}
      <RadioField
        name={`way-${id}`}
        legend={strings.way}
        choices={[
          ['numbers', strings.wayNumbers],
          ['strokes', strings.wayStrokes],
        ]}
        value={strokes ? 'strokes' : 'numbers'}
        onValue={(value) => setStrokes(value === 'strokes')}
      />
      <p class="meta">
        {strings.letters} {strokes ? null : strings.keysHint}
      </p>
      {plain ? <p class="meta">{strings.textsMissing}</p> : null}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <div class="tally-rows">
        {rows.map((row, place) => {
          const totals = tally.rows[place] ?? [];
          const words = namesOf(row.id, row.indicator);
          return (
            <TallyRowField
              key={row.id}
              strings={strings}
              id={id}
              row={row}
              place={place}
              totals={totals}
              slips={slips}
              stem={sheet.texts[row.id]?.stem ?? phrase(strings.question, { number: row.number })}
              names={row.ticks.map((tick, at) =>
                words[at] && words[at] !== tick ? phrase(strings.option, { tick, text: words[at] }) : tick,
              )}
              strokes={strokes}
              onTotal={({ row: at, column }, total) => change((own) => setTotal(own, at, column, total))}
              onStroke={(cell) => step(cell, takes ? -1 : 1)}
              onStep={step}
              onKey={(event, cell) => {
                const to = nextCell(event.key, cell, columns);
                if (event.key === 'Enter') event.preventDefault();
                if (!to) return;
                event.preventDefault();
                document.getElementById(cellId(id, to))?.focus();
              }}
              onAddMissing={() => {
                change((own) => addMissing(own, place));
                document.getElementById(cellId(id, { row: place, column: row.columns - 1 }))?.focus();
              }}
              onLeave={() => {
                const message = rowMessage(totals, slips, strings);
                if (checkRow(totals, slips).type !== 'empty') say(`${row.number}. ${message}`);
              }}
            />
          );
        })}
      </div>
      <div class="tally-bar">
        <p role="status" data-progress>
          {phrase(strings.progress, {
            even: tally.rows.filter((row) => checkRow(row, slips).type === 'even').length,
            rows: rows.length,
          })}
        </p>
        {strokes ? (
          <button
            type="button"
            class="button-quiet"
            data-take-away
            aria-pressed={takes}
            onClick={() => setTakes(!takes)}
          >
            {strings.takeAway}
          </button>
        ) : null}
        <button type="button" class="button-quiet" data-undo disabled={past.length === 0} onClick={undo}>
          {strings.undo}
        </button>
      </div>
      <p class="meta">{strings.saved}</p>
    </div>
  );
}
