import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProjectedForm } from '#quiz/form';
import { handedFragment } from '../tally/handed-counts.ts';
import { toggleFullScreen } from './full-screen.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { stepOfKey } from './keys.ts';
import type { PresentData } from './present-data.ts';
import { beginShowing, mayExplain, type Step, take } from './showing.ts';
import { Wall } from './Wall.tsx';

interface Props {
  readonly data: PresentData;
  readonly form: ProjectedForm;
}

/** What a key meets: the field it is typed into, the button it would press, or the open wall. */
function focusedOn(target: EventTarget | null): 'field' | 'button' | 'stage' {
  if (target instanceof HTMLInputElement) return 'field';
  return target instanceof HTMLButtonElement ? 'button' : 'stage';
}

/** The wall in a window of its own over the page, with the teacher's buttons below. */
export function Stage({ data, form }: Props) {
  const { strings } = data;
  const dialog = useRef<HTMLDialogElement>(null);
  const [showing, setShowing] = useState(() => beginShowing(form));
  const end = form.items.length;
  const over = showing.place === end;
  // A pulse is set beside national figures: cards that neighbours and the teacher see are not good enough for it.
  const handed = form.kind === 'topic' && showing.counts.some((row) => row.some((count) => count > 0));
  const tally = `${data.tally}${handed ? handedFragment({ slug: data.slug, counts: showing.counts }) : `#${data.slug}`}`;
  const toTally = (
    <a class="button-quiet" href={tally} data-to-tally>
      {strings.toTally}
    </a>
  );
  const step = (asked: Step): void => setShowing((now) => take(now, asked));

  // The stem has the focus after each change: it is read aloud, and Space is free to show.
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>(showing.view === 'count' ? 'input' : 'h2')?.focus();
  }, [showing.place, showing.view, showing.shown]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { code, shiftKey, repeat: held } = event;
    const asked = stepOfKey({ code, shiftKey, held, on: focusedOn(event.target) });
    if (!asked) return;
    event.preventDefault();
    if (asked.type === 'full-screen') toggleFullScreen();
    else step(asked);
  };
  const button = (type: 'previous' | 'count' | 'show' | 'why', words: string, off: boolean) => (
    <button type="button" class="button-quiet" disabled={off} onClick={() => step({ type })}>
      {words}
    </button>
  );
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          dialog.current?.showModal();
          dialog.current?.querySelector<HTMLElement>('h2')?.focus();
        }}
      >
        {strings.start}
      </button>{' '}
      {toTally}
      <dialog ref={dialog} class="stage" aria-label={strings.stage} onKeyDown={onKeyDown}>
        <Wall data={data} showing={showing} onStep={step} />
        <div class="stage-bar">
          <p class="stage-place">{over ? '' : `${showing.place + 1} / ${end}`}</p>
          {over ? toTally : null}
          {button('previous', strings.previous, showing.place === 0)}
          {button('count', showing.view === 'count' ? strings.question : strings.count, over)}
          {button('show', showing.shown ? strings.hide : strings.show, over)}
          {button(
            'why',
            showing.view === 'why' ? strings.question : strings.why,
            over || !mayExplain(showing),
          )}
          <button type="button" class="button" onClick={() => step({ type: over ? 'again' : 'next' })}>
            {over ? strings.again : strings.next}
          </button>
          <button
            type="button"
            class="button-quiet"
            aria-label={strings.fullScreen}
            onClick={toggleFullScreen}
          >
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
            </svg>
          </button>
          <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
            {strings.close}
          </button>
          <KeyHelp keys={strings.keys} />
        </div>
      </dialog>
    </>
  );
}
