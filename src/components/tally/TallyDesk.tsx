import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { keepsBoxes, LABEL_LENGTH } from '#stores/boxes';
import { pairsOf } from '#stores/pairs';
import {
  $tallies,
  deleteTally,
  type KeptTally,
  type KeptTallyPair,
  labelTally,
  restoreTally,
} from '#stores/tallies';
import { TextField } from '../field/TextField.tsx';
import { OpenTallyForm } from './OpenTallyForm.tsx';
import { PairTally } from './PairTally.tsx';
import { SingleTally } from './SingleTally.tsx';
import type { TallyData } from './tally-data.ts';

type Deleted = NonNullable<ReturnType<typeof deleteTally>>;

/** What lies on the desk as one thing: a tally, or the two of a pair. */
interface Entry {
  readonly id: string;
  readonly kept: KeptTally;
  readonly pair?: KeptTallyPair;
}

function entriesOf(tallies: readonly KeptTally[]): Entry[] {
  const pairs = pairsOf(tallies);
  return tallies.flatMap((kept): Entry[] => {
    const pair = pairs.find(({ A, B }) => A.id === kept.id || B.id === kept.id);
    if (!pair) return [{ id: kept.id, kept }];
    return pair.A.id === kept.id ? [{ id: pair.id, kept, pair }] : [];
  });
}

/** All paper tallies of this browser, and the one that is counted now. */
export function TallyDesk({ data }: { readonly data: TallyData }) {
  const { strings, forms } = data;
  const entries = entriesOf(useStore($tallies));
  const [awake, wake] = useState(false);
  const [chosen, choose] = useState('');
  const [deleted, setDeleted] = useState<readonly Deleted[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  useEffect(() => wake(true), []);
  // A page about one form leads here: to the tally of it that is being counted, or to a new one.
  useEffect(() => {
    const [slug, counts] = location.hash.slice(1).split('=');
    if (!awake || !forms.some((form) => form.slug === slug)) return;
    const begun = entries
      .filter(({ kept }) => kept.slug === slug && kept.content.state === 'counting')
      .at(-1);
    if (begun && counts === undefined) choose(begun.id);
    else if (more.current) more.current.open = true;
  }, [awake]);
  const open = (id: string): void => {
    choose(id);
    requestAnimationFrame(() => heading.current?.focus());
  };

  const entry = entries.find(({ id }) => id === chosen) ?? entries.at(-1);
  const listedOf = ({ slug }: KeptTally) => forms.find((form) => form.slug === slug);
  const nameOf = ({ kept, pair }: Entry): string => {
    const listed = listedOf(kept);
    const form = (pair ? listed?.pairName : listed?.name) ?? kept.slug;
    const name = kept.label === '' ? phrase(strings.untitled, { form }) : kept.label;
    return pair ? `${name} · ${strings[pair.wave]}` : name;
  };
  const remove = ({ kept, pair }: Entry): void =>
    setDeleted((pair ? [pair.A, pair.B] : [kept]).flatMap(({ id }) => deleteTally(id) ?? []));
  const putBack = (): void => {
    for (const one of [...deleted].reverse()) restoreTally(one);
    const [gone] = deleted;
    if (gone) choose(gone.tally.pair?.id ?? gone.tally.id);
    setDeleted([]);
  };
  const [gone] = deleted;
  const listed = entry && listedOf(entry.kept);
  const listedB = entry?.pair && listedOf(entry.pair.B);

  return (
    <div class="stack" data-awake={awake}>
      <h1>{strings.title}</h1>
      <p class="lead screen-only">{strings.lead}</p>
      {awake && !keepsBoxes() ? <p class="notice notice-warn">{strings.storageRefused}</p> : null}
      <div role="status">
        {gone ? (
          <p class="notice">
            {phrase(strings.deleted, { tally: nameOf({ id: '', kept: gone.tally }) })}{' '}
            <button type="button" class="button-quiet" data-restore onClick={putBack}>
              {strings.restore}
            </button>
          </p>
        ) : null}
      </div>
      {awake && entries.length > 1 ? (
        <nav aria-label={strings.tallies} class="screen-only">
          <ul class="box-list">
            {entries.map((own) => (
              <li key={own.id}>
                <button
                  type="button"
                  class="button-quiet"
                  aria-pressed={own.id === entry?.id}
                  onClick={() => open(own.id)}
                >
                  {nameOf(own)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {awake && entry && listed ? (
        <section key={entry.id} class="stack" data-box={entry.kept.content.state}>
          <h2 ref={heading} tabIndex={-1}>
            {nameOf(entry)}
          </h2>
          <p class="meta screen-only">
            {entry.pair ? listed.pairName : listed.name}, {listed.band.replace('-', '–')}
          </p>
          {entry.pair && listedB ? (
            <PairTally data={data} pair={entry.pair} listed={{ A: listed, B: listedB }} onAgain={open} />
          ) : (
            <SingleTally data={data} listed={listed} kept={entry.kept} onAgain={open} />
          )}
          <details class="screen-only">
            <summary>{strings.settings}</summary>
            <TextField
              id="tally-label"
              label={strings.label}
              hint={strings.labelHint}
              maxLength={LABEL_LENGTH}
              value={entry.kept.label}
              onText={(text) => {
                for (const { id } of entry.pair ? [entry.pair.A, entry.pair.B] : [entry.kept])
                  labelTally(id, text);
              }}
            />
          </details>
          <p class="screen-only">
            <button type="button" class="button-quiet" data-delete onClick={() => remove(entry)}>
              {entry.pair ? strings.deletePair : strings.delete}
            </button>
          </p>
        </section>
      ) : null}
      {awake && entry ? (
        <details ref={more} class="card screen-only">
          <summary>{strings.startMore}</summary>
          <OpenTallyForm data={data} onBegun={open} />
        </details>
      ) : (
        <section class="card stack">
          <h2>{strings.start}</h2>
          <OpenTallyForm data={data} onBegun={open} />
        </section>
      )}
      <p class="notice screen-only">{strings.opinions}</p>
      <p class="meta screen-only">{strings.offline}</p>
    </div>
  );
}
