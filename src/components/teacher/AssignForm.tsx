import { useState } from 'preact/hooks';
import { MAX_BOX } from '#quiz/box';
import { newAssignment } from '#quiz/handin';
import { addBox, type KeptBox, LABEL_LENGTH } from '#stores/boxes';
import { deviceRandom } from '#stores/random';
import { TextField } from '../field/TextField.tsx';
import { AssignmentReady } from './AssignmentReady.tsx';
import type { AssignData } from './assign-data.ts';

const DEFAULT_ROSTER = 25;

/** Chooses a form and makes an assignment: link, QR, class code and an empty box for the answers. */
export function AssignForm({ data }: { readonly data: AssignData }) {
  const { strings, forms } = data;
  const [slug, setSlug] = useState(forms[0]?.slug ?? '');
  const [roster, setRoster] = useState(`${DEFAULT_ROSTER}`);
  const [label, setLabel] = useState('');
  const [board, setBoard] = useState(true);
  const [fault, setFault] = useState('');
  const [made, setMade] = useState<KeptBox>();

  const make = (): void => {
    const chosen = forms.find((candidate) => candidate.slug === slug);
    const count = Number(roster);
    if (!chosen || !Number.isInteger(count) || count < 1 || count > MAX_BOX) {
      setFault(strings.rosterFault);
      return;
    }
    setFault('');
    const assignment = newAssignment(chosen.form.number, board, deviceRandom);
    setMade(addBox(chosen.form, slug, assignment, count, label.trim()));
  };

  if (made) return <AssignmentReady data={data} box={made} onAnother={() => setMade(undefined)} />;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h1>{strings.assign}</h1>
      <p>{strings.assignLead}</p>
      <div class="field">
        <label for="form">{strings.form}</label>
        <select id="form" value={slug} onChange={(event) => setSlug(event.currentTarget.value)}>
          {forms.map((form) => (
            <option key={form.slug} value={form.slug}>
              {form.band}: {form.name}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="roster"
        class="number"
        inputMode="numeric"
        label={strings.roster}
        hint={strings.rosterHint}
        message={fault}
        value={roster}
        onText={(text) => setRoster(text.trim())}
      />
      <TextField
        id="label"
        label={strings.label}
        hint={strings.labelHint}
        maxLength={LABEL_LENGTH}
        value={label}
        onText={setLabel}
      />
      <fieldset class="field">
        <legend>{strings.way}</legend>
        <div class="choices">
          {[true, false].map((value) => (
            <label key={`${value}`} class="choice">
              <input type="radio" name="way" checked={board === value} onInput={() => setBoard(value)} />
              <span>{value ? strings.wayBoard : strings.wayLink}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        <button type="submit" class="button">
          {strings.makeAssignment}
        </button>
      </p>
    </form>
  );
}
