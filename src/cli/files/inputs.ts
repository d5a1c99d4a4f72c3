import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * The files that some paths, folders and patterns stand for, each once, in order of name.
 * @param ending of files taken out of folders: `.bilemin.json`
 * @throws Refusal naming a path that holds nothing
 * @example inputFiles(['kyzylorda/'], '.bilemin.json')
 */
export function inputFiles(paths: readonly string[], ending: string): string[] {
  const files = paths.flatMap((path) => {
    if (existsSync(path)) {
      if (!statSync(path).isDirectory()) return [path];
      const inside = globSync(join(path, `**/*${ending}`));
      if (inside.length > 0) return inside;
      throw new Refusal(`${path}: no file that ends in ${ending}. Name the folder that holds them.`);
    }
    const found = globSync(path);
    if (found.length === 0) throw new Refusal(`${path}: no such file or folder. Check the spelling.`);
    return found.filter((file) => statSync(file).isFile());
  });
  return [...new Set(files)].sort();
}
