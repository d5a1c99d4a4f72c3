/** A file somebody chose or dropped, with its path inside what was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly file: Pick<Blob, 'size' | 'text'>;
}

/** What was chosen at once. */
export interface Chosen {
  /** In the order of their paths: of two that overlap the first is kept, whatever the disk says. */
  readonly files: readonly ChosenFile[];
  /** Files in folders that are no aggregate files by their name. */
  readonly skipped: number;
}

/** Also what a browser or a person calls a copy: `form-7-01.bilemin (1).json`. */
const aggregateName = /\.bilemin[^/]*\.json$/i;

const inOrder = (files: readonly ChosenFile[]): ChosenFile[] =>
  [...files].sort((left, right) => (left.path < right.path ? -1 : Number(left.path > right.path)));

/** Files named one by one are all taken, so that each is answered for; out of folders only those with the right name. */
function chosen(all: readonly ChosenFile[]): Chosen {
  const files = all.filter(({ path }) => !path.includes('/') || aggregateName.test(path));
  return { files: inOrder(files), skipped: all.length - files.length };
}

/**
 * Files of an input, of a folder too.
 * @example chosenFiles(input.files).files.length
 */
export function chosenFiles(list: ArrayLike<File>): Chosen {
  return chosen(Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** All entries of a folder: browsers give a hundred at a time, and an empty list at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A file that is there by name and cannot be opened: reading it says so. */
const unreadable: ChosenFile['file'] = { size: 0, text: () => Promise.reject(new Error('not readable')) };

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (isFile(entry)) return [{ path, file: await fileOf(entry) }];
    if (!isFolder(entry)) return [];
    const inside: ChosenFile[] = [];
    for (const own of await entriesOf(entry)) inside.push(...(await filesIn(own)));
    return inside;
  } catch {
    return [{ path, file: unreadable }];
  }
}

/**
 * Files that were dropped, those inside of folders too. Call it while the drop is being handled: browsers forget what was
 * dropped as soon as the handler returns, so the entries are taken at once.
 * @example await droppedFiles(event.dataTransfer)
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Chosen> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const all: ChosenFile[] = [];
  for (const entry of entries) all.push(...(await filesIn(entry)));
  return chosen(all);
}
