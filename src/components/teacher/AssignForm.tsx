import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { MAX_BOX } from '#quiz/box';
import { newAssignment, newPair } from '#quiz/handin';
import { $boxes, addBox, issueInto, type KeptBox, LABEL_LENGTH, type Wave } from '#stores/boxes';
import { addPair, type KeptPair } from '#stores/pairs';
import { deviceRandom } from '#stores/random';
import { FormSelect } from '../field/FormSelect.tsx';
import { RadioField } from '../field/RadioField.tsx';
import { TextField } from '../field/TextField.tsx';
import { useOnDisk } from '../offline/use-on-disk.ts';
import { AssignmentReady } from './AssignmentReady.tsx';
import type { AssignData } from './assign-data.ts';
import { BoxSheet, PairSheet } from './BoxSheet.tsx';
import { formPairs } from './form-pairs.ts';
import { PairFields, type PairWay } from './PairFields.tsx';
import { TicketSheet } from './TicketSheet.tsx';

const DEFAULT_ROSTER = 25;

/** Tickets beyond the number of pupils: some get lost. */
const SPARE_TICKETS = 5;

type Made = { readonly box: KeptBox } | { readonly pair: KeptPair };

/** What a class gets for a box, as the box is now: more tickets may have been given out. */
function MadeBox({ strings, box, ...place }: Parameters<typeof BoxSheet>[0]) {
  const now = useStore($boxes).find(({ id }) => id === box.id) ?? box;
  const { content } = now;
  return (
    <>
      <BoxSheet {...place} strings={strings} box={now} />
      {content.state === 'open' && content.issued ? (
        <TicketSheet strings={strings} box={now} open={content} />
      ) : null}
    </>
  );
}

/** Chooses a form, or a set for before and after, and makes an assignment: link, QR, class code and a box for the answers. */
export function AssignForm({ data }: { readonly data: AssignData }) {
  const { strings, forms, paths } = data;
  const pairs = formPairs(forms);
  const [design, setDesign] = useState<'one' | 'pair'>('one');
  const [slug, setSlug] = useState(forms[0]?.slug ?? '');
  const [wave, setWave] = useState<Wave>('before');
  const [roster, setRoster] = useState(`${DEFAULT_ROSTER}`);
  const [label, setLabel] = useState('');
  const [board, setBoard] = useState<'board' | 'link'>('board');
  const [tickets, setTickets] = useState<'no' | 'yes'>('no');
  const [way, setWay] = useState<PairWay>('coin');
  const [fault, setFault] = useState('');
  const [made, setMade] = useState<Made>();
  const codesOnly = useOnDisk();

  // Collecting leads here for the second wave: `#after-no-bullying-7-10-a`.
  // The computer room leads here with the form alone.
  useEffect(() => {
    const alone = location.hash.slice(1);
    if (forms.some((form) => form.slug === alone)) setSlug(alone);
    const [, asked, given] = /^#(before|after)-([a-z0-9-]+)$/.exec(location.hash) ?? [];
    if (!pairs.some(({ A }) => A.slug === given)) return;
    setDesign('pair');
    setSlug(given ?? '');
    setWave(asked as Wave);
  }, []);

  const chosen = forms.find((candidate) => candidate.slug === slug);
  const isPair = design === 'pair';
  const set = pairs.find(({ A, B }) => A.slug === slug || B.slug === slug);
  const listed = isPair ? pairs.map(({ A }) => ({ ...A, name: A.pairName })) : forms;

  const make = (): void => {
    const count = Number(roster);
    if (!chosen || !Number.isInteger(count) || count < 1 || count > MAX_BOX) {
      setFault(strings.rosterFault);
      return;
    }
    setFault('');
    if (isPair && set) {
      const assignments = newPair(set.A.form.number, codesOnly || way === 'rows', deviceRandom);
      setMade({ pair: addPair(set, assignments, count, label.trim(), wave) });
    } else {
      const assignment = newAssignment(chosen.form.number, codesOnly || board === 'board', deviceRandom);
      const box = addBox(chosen.form, slug, assignment, count, label.trim());
      setMade({ box: (tickets === 'yes' && issueInto(box.id, count + SPARE_TICKETS)) || box });
    }
  };

  if (made) {
    const sheet = { strings, codePath: paths.code };
    const pathOf = (box: KeptBox) => forms.find((form) => form.slug === box.slug)?.path ?? '';
    return (
      <AssignmentReady
        data={data}
        id={'pair' in made ? made.pair.id : made.box.id}
        note={'pair' in made ? strings.pairMade : strings.boxMade}
        onAnother={() => setMade(undefined)}
      >
        {'pair' in made ? (
          <PairSheet {...sheet} path={pathOf(made.pair.A)} pair={made.pair} />
        ) : (
          <MadeBox {...sheet} path={pathOf(made.box)} box={made.box} />
        )}
      </AssignmentReady>
    );
  }
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
      <RadioField
        name="design"
        legend={strings.design}
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
      {chosen ? (
        <p class="button-row">
          <a class="button-quiet" href={`${chosen.path}paper/`}>
            {strings.onPaper}
          </a>
          <a class="button-quiet" href={chosen.projector}>
            {strings.onProjector}
          </a>
        </p>
      ) : null}
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
        hint={isPair ? strings.pairLabelHint : strings.labelHint}
        maxLength={LABEL_LENGTH}
        value={label}
        onText={setLabel}
      />
      {isPair ? (
        <PairFields
          strings={strings}
          wave={wave}
          onWave={setWave}
          way={codesOnly ? undefined : way}
          onWay={setWay}
        />
      ) : codesOnly ? null : (
        <RadioField
          name="way"
          legend={strings.way}
          choices={[
            ['board', strings.wayBoard],
            ['link', strings.wayLink],
          ]}
          value={board}
          onValue={setBoard}
        />
      )}
      {isPair ? null : (
        <RadioField
          name="tickets"
          legend={strings.tickets}
          hint={strings.ticketsHint}
          choices={[
            ['no', strings.ticketsNo],
            ['yes', strings.ticketsYes],
          ]}
          value={tickets}
          onValue={setTickets}
        />
      )}
      <p>
        <button type="submit" class="button">
          {strings.makeAssignment}
        </button>
      </p>
    </form>
  );
}
