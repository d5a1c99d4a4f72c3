import { useEffect, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { MAX_BOX } from '#quiz/box';
import { LABEL_LENGTH, type Wave } from '#stores/boxes';
import { addTally, addTallyPair, changeTally } from '#stores/tallies';
import { FormSelect } from '../field/FormSelect.tsx';
import { RadioField } from '../field/RadioField.tsx';
import { TextField } from '../field/TextField.tsx';
import { formPairs } from '../teacher/form-pairs.ts';
import { type HandedCounts, mostRaised, readHanded, withHanded } from './handed-counts.ts';
import type { TallyData } from './tally-data.ts';
import { typedNumber } from './typed-number.ts';

interface Props {
  readonly data: TallyData;
  readonly onBegun: (id: string) => void;
}

const slipsOf = (text: string): number | undefined => {
  const count = typedNumber(text);
  return count !== null && count >= 1 && count <= MAX_BOX ? count : undefined;
};

/**
 * Begins a tally: which form or set, how many slips. `#no-bullying-11-15-a` in the address chooses the form, and counts behind it
 * fill the table.
 */
export function OpenTallyForm({ data, onBegun }: Props) {
  const { strings, forms } = data;
  const pairs = formPairs(forms);
  const [design, setDesign] = useState<'one' | 'pair'>('one');
  const [slug, setSlug] = useState(forms[0]?.slug ?? '');
  const [wave, setWave] = useState<Wave>('before');
  const [slips, setSlips] = useState('');
  const [slipsB, setSlipsB] = useState('');
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const [handed, setHanded] = useState<HandedCounts>();
  useEffect(() => {
    const asked = location.hash.slice(1).split('=')[0];
    if (asked !== undefined && forms.some((form) => form.slug === asked)) setSlug(asked);
    const counts = readHanded(location.hash, forms);
    if (!counts || mostRaised(counts) === 0) return;
    setHanded(counts);
    setSlips(`${mostRaised(counts)}`);
  }, []);

  const isPair = design === 'pair';
  const set = pairs.find(({ A, B }) => A.slug === slug || B.slug === slug);
  const listed = isPair ? pairs.map(({ A }) => ({ ...A, name: A.pairName })) : forms;
  const fills = !isPair && handed?.slug === slug ? handed : undefined;
  const [countA, countB] = [slipsOf(slips), slipsOf(slipsB)];
  const fault = (count: number | undefined): string =>
    tried && count === undefined ? strings.slipsFault : '';

  const begin = (): void => {
    setTried(true);
    const form = forms.find((own) => own.slug === slug);
    if (!form || countA === undefined || (isPair && (countB === undefined || !set))) return;
    const begun =
      isPair && set && countB !== undefined
        ? addTallyPair(set, { A: countA, B: countB }, label.trim(), wave)
        : addTally(form, countA, label.trim());
    if (fills) {
      changeTally(begun.id, (own) => withHanded(form.form, own, fills));
      setHanded(undefined);
      // Loaded anew, the page would offer the same counts once more.
      history.replaceState(null, '', `#${slug}`);
    }
    setTried(false);
    setSlips('');
    setSlipsB('');
    setLabel('');
    onBegun(begun.id);
  };

  return (
    <form
      class="stack"
      data-begin
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <RadioField
        name="design"
        legend={strings.design}
        hint={strings.designPairHint}
        choices={[
          ['one', strings.designOne],
          ['pair', strings.designPair],
        ]}
        value={design}
        onValue={(value) => {
          setDesign(value);
          if (value === 'pair' && set) setSlug(set.A.slug);
        }}
      />
      <FormSelect id="form" label={strings.form} forms={listed} value={slug} onValue={setSlug} />
      {fills ? (
        <p class="notice" data-handed>
          {phrase(strings.handed, {
            count: fills.counts.filter((row) => row.some((count) => count > 0)).length,
          })}
        </p>
      ) : null}
      {isPair ? (
        <RadioField
          name="wave"
          legend={strings.wave}
          choices={[
            ['before', strings.before],
            ['after', strings.after],
          ]}
          value={wave}
          onValue={setWave}
        />
      ) : null}
      <TextField
        id="slips"
        class="number"
        inputMode="numeric"
        label={isPair ? phrase(strings.slipsOf, { letter: 'A' }) : strings.slips}
        hint={strings.slipsHint}
        message={fault(countA)}
        value={slips}
        onText={setSlips}
      />
      {isPair ? (
        <TextField
          id="slips-b"
          class="number"
          inputMode="numeric"
          label={phrase(strings.slipsOf, { letter: 'B' })}
          message={fault(countB)}
          value={slipsB}
          onText={setSlipsB}
        />
      ) : null}
      <TextField
        id="label"
        label={strings.label}
        hint={strings.labelHint}
        maxLength={LABEL_LENGTH}
        value={label}
        onText={setLabel}
      />
      <p>
        <button type="submit" class="button">
          {strings.begin}
        </button>
      </p>
    </form>
  );
}
