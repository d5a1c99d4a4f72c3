/** More folders than this are not labelled one by one: then the drop is one batch. */
export const MOST_BATCHES = 60;

const foldersOf = (path: string): string[] => path.split('/').slice(0, -1);

/** The folders that all paths begin with. */
function shared(paths: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = paths;
  const end = first.findIndex((folder, depth) => others.some((path) => path[depth] !== folder));
  return end < 0 ? [...first] : first.slice(0, end);
}

/**
 * By which folder each file of a drop is labelled: the first in which their paths differ, so that a folder of regions comes
 * apart into its regions, and classes within a region stay together.
 * @returns a folder for each path; empty for a file without one
 * @example batchFolders(['all/astana/1.json', 'all/abai/a/2.json', 'all/abai/b/3.json']) // ['all/astana', 'all/abai', 'all/abai']
 */
export function batchFolders(paths: readonly string[]): string[] {
  const folders = paths.map(foldersOf);
  const same = shared(folders);
  const own = folders.map((path) => path.slice(0, same.length + 1).join('/'));
  return new Set(own).size > MOST_BATCHES ? own.map(() => same.join('/')) : own;
}
