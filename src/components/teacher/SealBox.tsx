import { useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { arrived, MIN_SEALED, type OpenBox } from '#quiz/box';
import type { Form } from '#quiz/form';
import { thresholds } from '#quiz/report';
import { closeWithWords, type KeptBox, sealKeptBox } from '#stores/boxes';

interface Props {
  readonly strings: Namespaces['teacher'];
  readonly box: KeptBox;
  readonly open: OpenBox;
  readonly form: Form;
}

/** Sealing a box, asked once before it is done; for five to nine on a topic form, closing it with words. */
export function SealBox({ strings, box, open, form }: Props) {
  const [asks, ask] = useState(false);
  const n = arrived(open);
  const words = form.kind === 'topic' && n >= thresholds.words && n < MIN_SEALED;

  if (n < MIN_SEALED && !words) {
    return <p class="meta">{phrase(strings.sealTooFew, { needed: MIN_SEALED })}</p>;
  }
  const close = (): void => {
    if (words) closeWithWords(box.id, form);
    else sealKeptBox(box.id, form);
  };
  if (!asks) {
    return (
      <div class="stack">
        <p class="meta">{words ? strings.closeWordsHint : strings.sealHint}</p>
        <p>
          <button type="button" class="button" data-seal onClick={() => ask(true)}>
            {words ? strings.closeWords : strings.seal}
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="notice stack">
      <p role="status">{phrase(strings.sealAsk, { n, roster: open.roster })}</p>
      <div class="button-row">
        <button type="button" class="button" data-seal-yes onClick={close}>
          {strings.sealYes}
        </button>
        <button type="button" class="button-quiet" onClick={() => ask(false)}>
          {strings.sealNo}
        </button>
      </div>
    </div>
  );
}
