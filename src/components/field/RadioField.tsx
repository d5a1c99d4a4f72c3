interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** Values with their words, in the order of the screen. */
  readonly choices: readonly (readonly [Value, string])[];
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** One choice of a few, all in sight. */
export function RadioField<Value extends string>({
  name,
  legend,
  hint,
  choices,
  value,
  onValue,
}: Props<Value>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {hint ? <p class="hint">{hint}</p> : null}
      <div class="choices">
        {choices.map(([own, words]) => (
          <label key={own} class="choice">
            <input
              type="radio"
              name={name}
              value={own}
              checked={own === value}
              onInput={() => onValue(own)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
