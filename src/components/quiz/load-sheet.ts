import type { FormSheet } from './read-forms.ts';

const loaded = new Map<string, Promise<FormSheet>>();

async function fetchSheet(path: string): Promise<FormSheet> {
  const address = new URL('form.json', new URL(path, location.href)).href;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: expected the form, received status ${answer.status}`);
  return (await answer.json()) as FormSheet;
}

/**
 * Fetches a form and its words, once a page.
 * @param path address of the form's player, from the root or from this page: `/kk/quiz/no-bullying-11-15-a/`
 * @throws when the network fails; the next call tries again
 */
export function loadSheet(path: string): Promise<FormSheet> {
  const known = loaded.get(path);
  if (known) return known;
  const sheet = fetchSheet(path);
  loaded.set(path, sheet);
  sheet.catch(() => loaded.delete(path));
  return sheet;
}
