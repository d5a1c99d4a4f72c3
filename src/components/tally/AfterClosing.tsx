import type { KeptTally } from '#stores/tallies';
import { canReopen, countAgain, reopen } from '#stores/tally-closing';
import type { TallyData, TallyForm } from './tally-data.ts';

interface Props {
  readonly data: TallyData;
  /** One tally, or the two of a pair. */
  readonly tallies: readonly { readonly kept: KeptTally; readonly listed: TallyForm }[];
  /** Called with the id of what is counted again. */
  readonly onAgain: (id: string) => void;
}

/** What can be done with a closed tally: correct it while no file is saved, count the slips again after that. */
export function AfterClosing({ data: { strings, paths }, tallies, onAgain }: Props) {
  const own = tallies.map(({ kept, listed }) => ({ id: kept.id, form: listed.form, slug: listed.slug }));
  const isOpenable = canReopen(tallies.map(({ kept }) => kept));
  return (
    <div class="stack screen-only">
      {isOpenable ? (
        <>
          <p class="meta">{strings.reopenHint}</p>
          <p>
            <button type="button" class="button-quiet" data-reopen onClick={() => reopen(own)}>
              {strings.reopen}
            </button>
          </p>
        </>
      ) : (
        <details>
          <summary>{strings.again}</summary>
          <div class="stack">
            <p>{strings.standing}</p>
            <p>{strings.againHint}</p>
            <p>
              <button
                type="button"
                class="button-quiet"
                data-again
                onClick={() => {
                  const [first] = countAgain(own);
                  if (first) onAgain(first.pair?.id ?? first.id);
                }}
              >
                {strings.again}
              </button>
            </p>
          </div>
        </details>
      )}
      <p>
        <a href={paths.merge}>{strings.toMerge}</a>
      </p>
    </div>
  );
}
