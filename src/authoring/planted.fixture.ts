import type { ContentSet, Folder } from './content-set.ts';
import { readContent } from './read-content.ts';

/** The real content, once: a rule is shown to work on the content it guards, with one fault planted. */
export const sound: ContentSet = readContent('.');

/** A file of the bank that every test may bend: the reviewed model topic. */
export const MODEL = 'no-bullying';

/**
 * The content with one file bent.
 * @param folder where it lies
 * @param id which file
 * @param bend changes a deep copy of the file in place
 * @throws Error when there is no such file, so that a test never bends nothing
 */
export function planted<F extends Folder>(
  folder: F,
  id: string,
  bend: (file: { data: ContentSet[F][number]['data']; body: string; path: string; id: string }) => void,
): ContentSet {
  const files = sound[folder] as readonly ContentSet[F][number][];
  const found = files.find((file) => file.id === id);
  if (!found) throw new Error(`no ${folder}/${id} to bend`);
  const bent = structuredClone(found);
  bend(bent as never);
  return { ...sound, [folder]: files.map((file) => (file === found ? bent : file)) };
}

/** The content without one file. */
export function without(folder: Folder, id: string): ContentSet {
  return {
    ...sound,
    [folder]: (sound[folder] as readonly { id: string }[]).filter((file) => file.id !== id),
  };
}
