import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly n: number;
  readonly roster: number;
}

/** How many codes have arrived of how many children: all that is shown of an open box. */
export function Arrived({ strings, n, roster }: Props) {
  return (
    <>
      <p class="arrived" data-arrived={n}>
        {phrase(strings.arrived, { n, roster })}
        <progress value={Math.min(n, roster)} max={roster} aria-hidden="true" />
      </p>
      {n > roster ? <p class="notice notice-warn">{strings.arrivedOver}</p> : null}
    </>
  );
}
