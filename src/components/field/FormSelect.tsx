/** A form as it is listed: its address, name and age band. */
export interface SelectableForm {
  readonly slug: string;
  readonly name: string;
  readonly band: string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly SelectableForm[];
  readonly value: string;
  readonly onValue: (slug: string) => void;
}

/** Chooses one of many forms, grouped by age band. */
export function FormSelect({ id, label, forms, value, onValue }: Props) {
  const bands = [...new Set(forms.map(({ band }) => band))];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {bands.map((band) => (
          <optgroup key={band} label={band.replace('-', '–')}>
            {forms
              .filter((form) => form.band === band)
              .map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {band.replace('-', '–')}: {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
