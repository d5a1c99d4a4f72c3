import type { OutcomeData, OutcomeForm } from './outcome-data.ts';

interface Props {
  readonly data: OutcomeData;
  readonly own: OutcomeForm;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Proposals to tick for the report. What the group thought of itself is written by pen: nothing is typed here. */
export function Proposals({ data: { strings }, own, chosen, onChosen }: Props) {
  const offered = [...(own.proposal ? [own.proposal] : []), ...strings.proposals];
  return (
    <fieldset class="field screen-only stack">
      <legend>{strings.proposal}</legend>
      <p class="hint">{strings.proposalHint}</p>
      <div class="choices">
        {offered.map((proposal) => (
          <label key={proposal} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(proposal)}
              onInput={({ currentTarget: { checked } }) =>
                onChosen(offered.filter((one) => (one === proposal ? checked : chosen.includes(one))))
              }
            />
            <span>{proposal}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
