import { phrase } from '#i18n/browser';
import type { SaveFault } from '#stores/offline/saved';
import type { DeskData } from './desk-data.ts';
import { megabytes } from './megabytes.ts';

interface Props {
  readonly data: DeskData;
  readonly fault: SaveFault;
}

/** Why saving stopped, what is still there, and what to do. */
export function FaultNote({ data, fault }: Props) {
  const size = (bytes = 0): string => megabytes(data.locale, data.text.megabytes, bytes);
  return (
    <p class="notice notice-warn" role="alert">
      {phrase(data.text.faults[fault.fault], { need: size(fault.need), free: size(fault.free) })}
    </p>
  );
}
