import type { ComponentChildren } from 'preact';
import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { DropOutcome, Progress } from './use-reading.ts';

interface Props {
  readonly strings: Namespaces['merge'];
  readonly progress: Progress | undefined;
  readonly outcome: DropOutcome | undefined;
  readonly onStop: () => void;
  readonly children: ComponentChildren;
}

function outcomeText(outcome: DropOutcome, strings: Namespaces['merge']): string {
  if (outcome.type === 'stopped') return strings.stopped;
  const skipped = outcome.skipped > 0 ? phrase(strings.skipped, { count: outcome.skipped }) : '';
  if (outcome.type === 'nothing') return `${strings.nothingFound} ${skipped}`;
  const { added, refused } = outcome;
  const left = refused > 0 ? phrase(strings.notAdded, { refused }) : '';
  return [phrase(strings.added, { added }), left, skipped].filter(Boolean).join(' ');
}

/** How far a drop has come while it is read, then what became of it. */
export function DropReport({ strings, progress, outcome, onStop, children }: Props) {
  return (
    <div class="screen-only stack">
      {progress ? (
        <div class="stack" data-progress>
          <p>
            {progress.total === undefined
              ? strings.looking
              : phrase(strings.reading, { done: progress.done, total: progress.total })}
          </p>
          <progress
            class="reading-bar"
            aria-label={strings.readingLabel}
            {...(progress.total === undefined ? {} : { max: progress.total, value: progress.done })}
          />
          <p>
            <button type="button" class="button-quiet" data-stop onClick={onStop}>
              {strings.stop}
            </button>
          </p>
        </div>
      ) : null}
      <div role="status" data-outcome={outcome?.type}>
        {outcome ? <p class="notice">{outcomeText(outcome, strings)}</p> : null}
        {children}
      </div>
    </div>
  );
}
