import { forgetInTab, keepInTab, readFromTab } from './tab-storage.ts';

/** What can be chosen for reading; the first of each is the page as it comes. */
export const readingChoices = {
  text: ['normal', 'large', 'largest'],
  letters: ['plain', 'easy'],
  contrast: ['normal', 'more'],
} as const;

/** A thing that can be chosen. */
export type ReadingSetting = keyof typeof readingChoices;

/** How pages look in this tab. */
export type Reading = { readonly [Setting in ReadingSetting]: (typeof readingChoices)[Setting][number] };

const key = 'reading';

/** Pages as they come. */
export const plainReading: Reading = { text: 'normal', letters: 'plain', contrast: 'normal' };

const settings = Object.keys(readingChoices) as ReadingSetting[];

/**
 * The settings of this tab. What is damaged is read as not chosen.
 * @example readReading().text // 'large'
 */
export function readReading(): Reading {
  const kept = new Map(
    (readFromTab(key) ?? '').split(' ').map((part) => part.split('=', 2) as [string, string]),
  );
  const chosen = settings.map((setting) => {
    const [usual, ...others] = readingChoices[setting];
    return [setting, others.find((value) => value === kept.get(setting)) ?? usual];
  });
  return Object.fromEntries(chosen) as Reading;
}

/** Keeps the settings in this tab; nothing is kept when every one is as pages come. They end with the tab. */
export function keepReading(reading: Reading): void {
  const chosen = settings.filter((setting) => reading[setting] !== plainReading[setting]);
  if (chosen.length === 0) forgetInTab(key);
  else keepInTab(key, chosen.map((setting) => `${setting}=${reading[setting]}`).join(' '));
}
