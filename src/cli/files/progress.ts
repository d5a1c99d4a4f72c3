const EVERY = 250;

/**
 * Says on the terminal how far long work has come; silent in pipes and for work that is over at once.
 * @param total steps, when known
 * @example const step = progress('reading', 8000); step(); …
 */
export function progress(doing: string, total?: number): (() => void) & { done: () => void } {
  let count = 0;
  let last = Date.now();
  const { stderr } = process;
  const say = () => stderr.write(`\r${doing} ${count}${total === undefined ? '' : ` of ${total}`} `);
  const step = () => {
    count += 1;
    if (!stderr.isTTY || Date.now() - last < EVERY) return;
    last = Date.now();
    say();
  };
  return Object.assign(step, {
    done: () => {
      if (stderr.isTTY && count > 0) stderr.write('\r\u001b[K');
    },
  });
}
