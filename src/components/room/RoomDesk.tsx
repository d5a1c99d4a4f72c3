import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { phrase } from '#i18n/browser';
import { MAX_BOX } from '#quiz/box';
import { $boxes, type KeptBox } from '#stores/boxes';
import { FormSelect } from '../field/FormSelect.tsx';
import { TextField } from '../field/TextField.tsx';
import { shownAddress } from '../offline/standing.ts';
import { PlanTable } from './PlanTable.tsx';
import { Poster } from './Poster.tsx';
import type { RoomData } from './room-data.ts';
import { LESSON, roomPlan } from './room-plan.ts';

const numberOf = (text: string): number | undefined => {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= MAX_BOX ? count : undefined;
};

/** A lesson in a computer room: the plan by the minute, the poster, and how the codes are collected. */
export function RoomDesk({ data }: { readonly data: RoomData }) {
  const { strings, forms, paths } = data;
  const boxes = useStore($boxes);
  const [awake, wake] = useState(false);
  const [pupils, setPupils] = useState('28');
  const [computers, setComputers] = useState('15');
  const [slug, setSlug] = useState(forms[0]?.slug ?? '');
  const [chosen, choose] = useState('');
  const [printed, setPrinted] = useState<'plan' | 'poster'>('plan');
  useEffect(() => {
    wake(true);
    const asked = location.hash.slice(1);
    if (forms.some((form) => form.slug === asked)) setSlug(asked);
  }, []);

  const form = forms.find((own) => own.slug === slug);
  const [p, c] = [numberOf(pupils), numberOf(computers)];
  const plan = form && p && c ? roomPlan(p, c, form.minutes) : undefined;
  const open = awake
    ? boxes.filter(({ content, assignment }) => content.state === 'open' && assignment.seed !== undefined)
    : [];
  const box = open.find(({ id }) => id === chosen) ?? open.at(-1);
  const formOf = (own: KeptBox) => forms.find((candidate) => candidate.slug === own.slug);
  const nameOf = (own: KeptBox): string =>
    own.label || phrase(strings.untitled, { form: formOf(own)?.name ?? own.slug });
  const address = awake ? shownAddress(paths.code, strings.stickPage) : paths.code;
  const printOnly = (part: 'plan' | 'poster'): void => {
    setPrinted(part);
    requestAnimationFrame(() => requestAnimationFrame(() => print()));
  };

  return (
    <div class="stack" data-awake={awake}>
      <div class="stack screen-only">
        <h1>{strings.title}</h1>
        <p class="lead">{strings.lead}</p>
      </div>
      <section class={`stack ${printed === 'plan' ? '' : 'screen-only'}`}>
        <h2>{strings.planTitle}</h2>
        <div class="stack screen-only">
          <FormSelect id="form" label={strings.form} forms={forms} value={slug} onValue={setSlug} />
          <TextField
            id="pupils"
            class="number"
            inputMode="numeric"
            label={strings.pupils}
            message={p ? '' : strings.numberFault}
            value={pupils}
            onText={(text) => setPupils(text.trim())}
          />
          <TextField
            id="computers"
            class="number"
            inputMode="numeric"
            label={strings.computers}
            message={c ? '' : strings.numberFault}
            value={computers}
            onText={(text) => setComputers(text.trim())}
          />
        </div>
        {plan && form ? (
          <>
            <p role="status" data-plan={`${plan.waves} ${plan.total}`}>
              {phrase(strings.planMade, {
                form: form.name,
                pupils: p ?? 0,
                computers: c ?? 0,
                waves: plan.waves,
              })}{' '}
              {plan.total > LESSON ? null : phrase(strings.total, { total: plan.total })}
            </p>
            {plan.total > LESSON ? (
              <p class="notice notice-warn" data-too-long>
                {phrase(strings.tooLong, { total: plan.total })}
              </p>
            ) : null}
            <PlanTable strings={strings} plan={plan} address={address} />
            {plan.waves > 1 ? <p>{strings.quiet}</p> : null}
            <p class="button-row screen-only">
              <button type="button" class="button-quiet" data-print-plan onClick={() => printOnly('plan')}>
                {strings.printPlan}
              </button>
              <a class="button-quiet" href={form.lesson}>
                {strings.lesson}
              </a>
            </p>
          </>
        ) : null}
      </section>
      <section class={`stack ${printed === 'poster' ? '' : 'screen-only'}`}>
        <h2 class="screen-only">{strings.posterTitle}</h2>
        {box ? (
          <>
            {open.length > 1 ? (
              <div class="field screen-only">
                <label for="poster-box">{strings.posterBox}</label>
                <select
                  id="poster-box"
                  value={box.id}
                  onChange={(event) => choose(event.currentTarget.value)}
                >
                  {open.map((own) => (
                    <option key={own.id} value={own.id}>
                      {nameOf(own)}
                    </option>
                  ))}
                </select>
              </div>
            ) : null}
            <Poster strings={strings} box={box} path={formOf(box)?.path ?? ''} codePath={paths.code} />
            <p class="screen-only">
              <button type="button" class="button" data-print-poster onClick={() => printOnly('poster')}>
                {strings.printPoster}
              </button>
            </p>
          </>
        ) : (
          <div class="notice stack screen-only">
            <p>{strings.posterNone}</p>
            <p>
              <a class="button" href={awake ? `${paths.assign}#${slug}` : paths.assign}>
                {strings.assign}
              </a>
            </p>
          </div>
        )}
      </section>
      <section class="stack screen-only">
        <h2>{strings.collectTitle}</h2>
        <ul>
          <li>{strings.collectScan}</li>
          <li>{strings.collectSlips}</li>
          <li>{strings.collectOther}</li>
        </ul>
        <p>
          <a class="button-quiet" href={box ? `${paths.collect}#${box.id}` : paths.collect} data-to-collect>
            {strings.collect}
          </a>
        </p>
      </section>
    </div>
  );
}
