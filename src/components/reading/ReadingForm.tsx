import { useEffect, useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import {
  keepReading,
  plainReading,
  type Reading,
  type ReadingSetting,
  readingChoices,
  readReading,
} from '#stores/reading';
import { RadioField } from '../field/RadioField.tsx';

/** What the page of reading settings needs. */
export interface ReadingData {
  readonly strings: Namespaces['reading'];
}

/** Puts the settings on the page that is open. */
function show(reading: Reading): void {
  const { dataset } = document.documentElement;
  for (const setting of Object.keys(readingChoices) as ReadingSetting[]) {
    if (reading[setting] === plainReading[setting]) delete dataset[setting];
    else dataset[setting] = reading[setting];
  }
  const sheet = document.querySelector<HTMLLinkElement>('link[data-sheet]');
  if (sheet) sheet.disabled = !Object.keys(readingChoices).some((setting) => setting in dataset);
}

/** Text size, letters and contrast for this tab; each choice shows at once. */
export function ReadingForm({ data: { strings } }: { readonly data: ReadingData }) {
  const [reading, setReading] = useState(plainReading);
  useEffect(() => setReading(readReading()), []);
  const choose = (changed: Partial<Reading>): void => {
    const next = { ...reading, ...changed };
    setReading(next);
    keepReading(next);
    show(next);
  };
  const field = (setting: ReadingSetting) => {
    const words: Readonly<Record<string, string>> = strings.values[setting];
    return (
      <RadioField<string>
        name={setting}
        legend={strings.legends[setting]}
        choices={readingChoices[setting].map((value) => [value, words[value] ?? ''] as const)}
        value={reading[setting]}
        onValue={(value) => choose({ [setting]: value })}
      />
    );
  };
  return (
    <form class="stack">
      {field('text')}
      {field('letters')}
      {field('contrast')}
      <p>
        <button type="button" class="button-quiet" onClick={() => choose(plainReading)}>
          {strings.reset}
        </button>
      </p>
    </form>
  );
}
