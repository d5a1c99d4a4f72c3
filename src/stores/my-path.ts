const key = 'path';
const name = `bilemin.${key}`;

/** A lesson read to its end, or a set of questions gone through, by the topic: `lesson:equal`, `quiz:equal`. */
export type PathStep = `${'lesson' | 'quiz'}:${string}`;

function keep(steps: readonly string[]): boolean {
  try {
    localStorage.setItem(name, steps.join(' '));
    return true;
  } catch {
    return false;
  }
}

/** What this browser was told to keep; undefined when nobody turned "My path" on here, as it is at first. */
export function readPath(): readonly string[] | undefined {
  try {
    return localStorage
      .getItem(name)
      ?.split(' ')
      .filter((step) => step !== '');
  } catch {
    return undefined;
  }
}

/** Turns "My path" on, with nothing in it. @returns false when the browser keeps nothing */
export function startPath(): boolean {
  return keep(readPath() ?? []);
}

/**
 * Notes a step if "My path" is on here, once; otherwise nothing is written anywhere.
 * @example addStep('lesson:equal')
 */
export function addStep(step: PathStep): void {
  const steps = readPath();
  if (steps && !steps.includes(step)) keep([...steps, step]);
}

/** Erases the path and turns it off: its key is gone. */
export function erasePath(): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
