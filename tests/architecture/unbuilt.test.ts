import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rooms = readdirSync(join(root, 'src/quiz'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the engine', () => {
  it.each(rooms)('runs as it is in Node: %s', (room) => {
    const script = `const door = await import('./src/quiz/${room}/index.ts'); console.log(Object.keys(door).length)`;
    const count = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root });
    expect(Number(count)).toBeGreaterThan(0);
  });
});
