import { useEffect } from 'preact/hooks';

/** Minutes without a touch or a key after which the child may have gone: three. */
export const QUIET_MS = 180_000;

const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Calls back when nobody has touched the page for a while.
 * @param active false while there is nothing to hide
 */
export function useQuiet(active: boolean, onQuiet: () => void): void {
  useEffect(() => {
    if (!active) return;
    let timer = setTimeout(onQuiet, QUIET_MS);
    const stay = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onQuiet, QUIET_MS);
    };
    for (const sign of signs) addEventListener(sign, stay, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, stay);
    };
  });
}
