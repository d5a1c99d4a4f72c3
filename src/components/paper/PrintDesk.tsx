import { useEffect, useState } from 'preact/hooks';
import { phrase, plural } from '#i18n/browser';
import { classCodeDigits } from '#quiz/handin';
import { TextField } from '../field/TextField.tsx';
import { placeAddress } from '../qr/place-address.tsx';
import type { PrintDeskData } from './print-desk-data.ts';
import { printParts } from './print-part.ts';
import { MAX_PUPILS, sheetCounts, totalSheets } from './sheet-counts.ts';

const DEFAULT_PUPILS = 30;

/** What a lesson takes; the other parts are printed when somebody needs them. */
const forLesson = ['questions', 'slips', 'tally', 'key'];

/** Says how many sheets each part takes for so many pupils, and prints one part or all that a lesson needs. */
export function PrintDesk({ data }: { readonly data: PrintDeskData }) {
  const { locale, strings, shape, quiz } = data;
  const [typed, setTyped] = useState(`${DEFAULT_PUPILS}`);
  useEffect(() => {
    const words = { before: strings.screenVersion, label: strings.qrLabel };
    placeAddress(document.querySelector('[data-qr-place]'), quiz, words);
  }, [quiz, strings]);

  const asked = Number(classCodeDigits(typed));
  const valid = Number.isInteger(asked) && asked >= 1 && asked <= MAX_PUPILS;
  const pupils = valid ? asked : DEFAULT_PUPILS;
  const counts = sheetCounts(shape, pupils);
  const sheetsText = (count: number) => plural(locale, strings, 'sheets', count);
  const parts = [
    { id: 'questions', name: strings.questions, sheets: counts.questions },
    { id: 'slips', name: strings.slips, sheets: counts.slips },
    { id: 'tally', name: strings.tally, sheets: counts.tally },
    { id: 'key', name: strings.key, sheets: counts.key },
    { id: 'board', name: strings.board, sheets: 1 },
    { id: 'large-print', name: strings.largePrint, sheets: counts.largePrint },
  ];
  const all = phrase(strings.inAll, {
    sheets: sheetsText(totalSheets(counts)),
    pupils: plural(locale, strings, 'forPupils', pupils),
  });
  return (
    <div class="stack print-desk">
      <h2>{strings.deskTitle}</h2>
      <TextField
        id="pupils"
        class="number"
        inputMode="numeric"
        maxLength={2}
        label={strings.pupils}
        hint={phrase(strings.pupilsHint, { max: MAX_PUPILS })}
        message={valid || typed === '' ? '' : phrase(strings.pupilsFault, { max: MAX_PUPILS })}
        value={typed}
        onText={(text) => setTyped(text.trim())}
      />
      <p class="print-total" role="status">
        <strong data-total={totalSheets(counts)}>{all}</strong> <span>({strings.inAllNote})</span>
      </p>
      <button type="button" class="button" onClick={() => printParts(forLesson, counts.slips)}>
        {strings.printAll}
      </button>
      <ul class="print-list">
        {parts.map(({ id, name, sheets }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
            <span data-sheets={sheets}>{sheetsText(sheets)}</span>
            <button
              type="button"
              class="button-quiet"
              aria-label={phrase(strings.printPart, { part: name })}
              onClick={() => printParts([id], counts.slips)}
            >
              {strings.print}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
