import { useState } from 'preact/hooks';
import type { TallyData } from './tally-data.ts';

interface Props {
  readonly strings: TallyData['strings'];
  readonly words: boolean;
  /** What is asked before it is done; empty when it can be taken back. */
  readonly ask: string;
  /** Closes. @returns whether it could be done */
  readonly onClose: () => boolean;
}

/** Ends the counting; asks once where numbers are erased by it. */
export function CloseBar({ strings, words, ask, onClose }: Props) {
  const [asks, setAsks] = useState(false);
  if (asks && ask) {
    return (
      <div class="notice stack">
        <p role="status">{ask}</p>
        <div class="button-row">
          <button
            type="button"
            class="button"
            data-close-yes
            onClick={() => {
              setAsks(false);
              onClose();
            }}
          >
            {strings.yes}
          </button>
          <button type="button" class="button-quiet" onClick={() => setAsks(false)}>
            {strings.no}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="stack">
      {words ? null : <p class="meta">{strings.closeHint}</p>}
      <p>
        <button
          type="button"
          class="button"
          data-close
          onClick={() => {
            if (ask) setAsks(true);
            else onClose();
          }}
        >
          {words ? strings.closeWords : strings.close}
        </button>
      </p>
    </div>
  );
}
