import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayerData } from './player-data.ts';
import { QUIET_MS } from './quiet.ts';

/** The minute a finished page waits after asking whether somebody is there. */
const GRACE_MS = 60_000;

interface Props {
  readonly strings: PlayerData['strings'];
  readonly onGone: () => void;
}

/** Clears a result that was left on a shared computer, after asking. Any touch or key means somebody is there. */
export function StillHere({ strings, onGone }: Props) {
  const [asks, ask] = useState(false);
  const [touched, touch] = useState(0);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const timer = setTimeout(asks ? onGone : () => ask(true), asks ? GRACE_MS : QUIET_MS);
    return () => clearTimeout(timer);
  }, [asks, touched]);
  useEffect(() => {
    const stay = (): void => {
      if (!asks) touch((count) => count + 1);
    };
    const kinds = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const kind of kinds) addEventListener(kind, stay, { passive: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, stay);
    };
  }, [asks]);
  useEffect(() => button.current?.focus(), [asks]);

  if (!asks) return null;
  return (
    <div class="notice stack" role="alertdialog" aria-label={strings.stillHere}>
      <p>
        <strong>{strings.stillHere}</strong> {strings.stillHereLead}
      </p>
      <p>
        <button ref={button} type="button" class="button" onClick={() => ask(false)}>
          {strings.stillHereYes}
        </button>
      </p>
    </div>
  );
}
