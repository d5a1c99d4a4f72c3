import type { PlayerData } from './player-data.ts';

interface Props {
  readonly strings: PlayerData['strings'];
  readonly onTakeUp: () => void;
  readonly onStartAnew: () => void;
}

/** Asks whose attempt lies in this tab. Nothing of it is shown before the answer. */
export function Resume({ strings, onTakeUp, onStartAnew }: Props) {
  return (
    <section class="card stack" data-resume>
      <h1 tabIndex={-1}>{strings.resumeTitle}</h1>
      <p>{strings.resumeLead}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={onTakeUp}>
          {strings.resumeYes}
        </button>
        <button type="button" class="button-quiet" onClick={onStartAnew}>
          {strings.resumeNo}
        </button>
      </div>
    </section>
  );
}
