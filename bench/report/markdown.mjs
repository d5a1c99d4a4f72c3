/**
 * A Markdown table whose columns stand under one another also in a terminal: the first to the left, figures to the right.
 * @param {string[]} heads
 * @param {string[][]} rows
 */
export function table(heads, rows) {
  const widths = heads.map((_, column) =>
    Math.max(...[heads, ...rows].map((row) => [...(row[column] ?? '')].length), 3),
  );
  const line = (cells) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const none = '–';

/** Milliseconds, from ten seconds on as seconds. */
export const time = (value) =>
  value === undefined ? none : value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${Math.round(value)}`;

/** Bytes in KB of 1024. */
export const kilobytes = (value) =>
  value === undefined ? none : (value / 1024).toFixed(value < 102_400 ? 1 : 0);

/** Bytes in MB of 1024 KB. */
export const megabytes = (value) => (value === undefined ? none : (value / 1024 / 1024).toFixed(1));

/** How many times one value is another. */
export const ratio = (value, base) =>
  value === undefined || !base ? none : `${(value / base).toFixed(value / base < 10 ? 2 : 0)}x`;
