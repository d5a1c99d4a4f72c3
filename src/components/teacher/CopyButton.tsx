import { useState } from 'preact/hooks';
import { copyText } from '../copy/copy-text.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  readonly failed: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, label, done, failed }: Props) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    say((await copyText(text)) ? done : failed);
  };
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
