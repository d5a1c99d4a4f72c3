import type { Namespaces } from '#i18n';
import { keepsBoxes } from '#stores/boxes';

/** Warns a teacher whose browser stores nothing, before the first code is collected. */
export function StorageNote({ strings }: { readonly strings: Namespaces['teacher'] }) {
  return keepsBoxes() ? null : <p class="notice notice-warn">{strings.storageRefused}</p>;
}
