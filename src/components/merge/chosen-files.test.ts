import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from './chosen-files.ts';

const file = (name: string, path = ''): File =>
  Object.assign(new File(['{}'], name), { webkitRelativePath: path });

/** An entry of a dropped folder, as browsers give it: a hundred at a time, by callbacks. */
function entry(fullPath: string, inside?: readonly FileSystemEntry[] | 'locked'): FileSystemEntry {
  const name = fullPath.split('/').at(-1) ?? '';
  if (inside === undefined || inside === 'locked') {
    return {
      name,
      fullPath,
      isFile: true,
      isDirectory: false,
      file: (done: (found: File) => void, failed: (cause: Error) => void) =>
        inside === 'locked' ? failed(new Error('locked')) : done(file(name)),
    } as never;
  }
  return {
    name,
    fullPath,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let from = 0;
      return {
        readEntries: (done: (found: readonly FileSystemEntry[]) => void) => {
          done(inside.slice(from, from + 100));
          from += 100;
        },
      };
    },
  } as never;
}

const drop = (entries: readonly (FileSystemEntry | null)[], files: readonly File[] = []): DataTransfer =>
  ({ items: entries.map((own) => ({ webkitGetAsEntry: () => own })), files }) as never;

const paths = ({ files }: { files: readonly { path: string }[] }) => files.map(({ path }) => path);

describe('chosenFiles', () => {
  it('takes every file that was named, in the order of names', () => {
    const found = chosenFiles([file('b.json'), file('photo.jpg'), file('a.bilemin.json')]);
    expect(paths(found)).toEqual(['a.bilemin.json', 'b.json', 'photo.jpg']);
    expect(found.skipped).toBe(0);
  });

  it('takes aggregate files out of a folder, copies too, and counts the others', () => {
    const names = ['1.bilemin.json', '2.bilemin (1).json', '3.BILEMIN.JSON', 'notes.txt', 'package.json'];
    const found = chosenFiles(names.map((name) => file(name, `all/${name}`)));
    expect(paths(found)).toEqual(['all/1.bilemin.json', 'all/2.bilemin (1).json', 'all/3.BILEMIN.JSON']);
    expect(found.skipped).toBe(2);
  });
});

describe('droppedFiles', () => {
  it('walks folders to the last file, though browsers give a hundred at a time', async () => {
    const many = Array.from({ length: 250 }, (_, place) => entry(`/all/abai/${place}.bilemin.json`));
    const found = await droppedFiles(
      drop([entry('/all', [entry('/all/abai', many), entry('/all/readme.txt')]), entry('/one.json')]),
    );
    expect(found.files).toHaveLength(251);
    expect(found.skipped).toBe(1);
    expect(paths(found)).toContain('all/abai/249.bilemin.json');
    expect(paths(found)).toContain('one.json');
  });

  it('keeps the name of a file that cannot be opened', async () => {
    const found = await droppedFiles(drop([entry('/all', [entry('/all/1.bilemin.json', 'locked')])]));
    expect(paths(found)).toEqual(['all/1.bilemin.json']);
    await expect(found.files[0]?.file.text()).rejects.toThrow();
  });

  it('takes plain files where a browser knows no entries', async () => {
    expect(paths(await droppedFiles(drop([null], [file('a.json')])))).toEqual(['a.json']);
    expect(paths(await droppedFiles({ items: [{}], files: [file('a.json')] } as never))).toEqual(['a.json']);
  });

  it('asks for the entries before it waits for anything: after that they are gone', () => {
    let asked = 0;
    const items = [0, 1].map(() => ({
      webkitGetAsEntry: () => {
        asked += 1;
        return entry('/a.json');
      },
    }));
    void droppedFiles({ items, files: [] } as never);
    expect(asked).toBe(2);
  });
});
