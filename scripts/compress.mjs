/**
 * `npm run compress`: writes `.gz` and `.br` beside the files of `dist`, at the strongest, for servers that send such files
 * as they are (nginx: gzip_static, brotli_static). Run it after each build; a build empties `dist` first.
 * Files that are compressed already, or would not shrink by a tenth, get none.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './environment.mjs';

const kinds = new Set([
  '.css',
  '.csv',
  '.html',
  '.js',
  '.json',
  '.mjs',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
]);

const ways = [
  { ending: '.gz', pack: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
  {
    ending: '.br',
    pack: (bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
];

/**
 * Compresses what is worth it below a folder.
 * @param {string} folder
 * @returns {Promise<{ files: number, plain: number, gz: number, br: number }>} how many files, and bytes before and after
 */
export async function compressBelow(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => kinds.has(extname(name)));
  const sum = { files: 0, plain: 0, gz: 0, br: 0 };
  const next = names.values();
  const worker = async () => {
    for (const name of next) {
      const bytes = await readFile(join(folder, name));
      const packed = await Promise.all(ways.map(({ pack }) => pack(bytes)));
      if (packed.every(({ length }) => length > 0.9 * bytes.length)) continue;
      await Promise.all(ways.map(({ ending }, at) => writeFile(join(folder, name + ending), packed[at])));
      sum.files += 1;
      sum.plain += bytes.length;
      sum.gz += packed[0].length;
      sum.br += packed[1].length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return sum;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files, plain, gz, br } = await compressBelow(join(root, 'dist')).catch((fault) => {
    if (fault.code !== 'ENOENT') throw fault;
    throw new Error('There is no dist to compress. Run first: npm run build');
  });
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${files} files: ${megabytes(plain)}, with gzip ${megabytes(gz)}, with brotli ${megabytes(br)}`,
  );
}
