import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import { faultMessage } from './fault-message.ts';
import type { RefusedFile } from './read-files.ts';

/** Files named in the open; the others stand behind a line. */
const OPEN = 20;

interface Props {
  readonly strings: Namespaces['merge'];
  readonly refused: readonly RefusedFile[];
}

function List({ strings, refused }: Props) {
  return (
    <ul class="refused-list">
      {refused.map(({ name, fault }, place) => (
        <li key={`${place} ${name}`} data-fault={fault.type}>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          {faultMessage(fault, strings)}
        </li>
      ))}
    </ul>
  );
}

/** Each file that was not added, by name, with one sentence. */
export function RefusedFiles({ strings, refused }: Props) {
  if (refused.length === 0) return null;
  const more = refused.slice(OPEN);
  return (
    <section class="notice notice-warn stack screen-only" aria-labelledby="refused-title">
      <h2 id="refused-title">{phrase(strings.refusedTitle, { count: refused.length })}</h2>
      <List strings={strings} refused={refused.slice(0, OPEN)} />
      {more.length > 0 ? (
        <details>
          <summary>{phrase(strings.refusedMore, { count: more.length })}</summary>
          <List strings={strings} refused={more} />
        </details>
      ) : null}
    </section>
  );
}
