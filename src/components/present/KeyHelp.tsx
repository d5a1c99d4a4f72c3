import type { PresentData } from './present-data.ts';

/** The keys in one line. Arrows are drawn: the site's letters have none. */
export function KeyHelp({ keys }: { readonly keys: PresentData['strings']['keys'] }) {
  const hints = [
    ['C', keys.count],
    [keys.space, keys.show],
    ['E', keys.why],
    ['F', keys.fullScreen],
    ['1–4', keys.more],
    ['Shift', keys.less],
    ['Esc', keys.close],
  ] as const;
  return (
    <p class="key-help">
      <span>
        <kbd>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M10 6L4 12l6 6M4 12h16M14 6l6 6-6 6" />
          </svg>
        </kbd>{' '}
        {keys.question}
      </span>
      {hints.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </p>
  );
}
