import type { Namespaces } from '#i18n';
import type { Sheets } from './use-sheets.ts';

/** That the set of questions is on its way, or could not be had. */
export function SheetsNote({
  strings,
  sheets: { sheets, failed, retry },
}: {
  readonly strings: Namespaces['teacher'];
  readonly sheets: Sheets;
}) {
  if (failed) {
    return (
      <p class="notice notice-warn" role="alert">
        {strings.formMissing}{' '}
        <button type="button" class="button-quiet" onClick={retry}>
          {strings.retry}
        </button>
      </p>
    );
  }
  return sheets ? null : <p role="status">{strings.loading}</p>;
}
