import { useEffect, useState } from 'preact/hooks';
import { isOnDisk } from './standing.ts';

/** Whether the page was opened from a disk; false until the page is alive, so that it is first drawn as it was built. */
export function useOnDisk(): boolean {
  const [onDisk, setOnDisk] = useState(false);
  useEffect(() => setOnDisk(isOnDisk()), []);
  return onDisk;
}
