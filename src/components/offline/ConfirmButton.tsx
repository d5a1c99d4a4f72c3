import { useEffect, useRef, useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';

interface Props {
  readonly text: Namespaces['offline'];
  readonly label: string;
  /** The whole of it, for a screen reader. */
  readonly name: string;
  readonly onConfirm: () => void;
}

/** A button that asks once more: what is taken away without a connection cannot be fetched again. */
export function ConfirmButton({ text, label, name, onConfirm }: Props) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" class="button-quiet" aria-label={name} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <>
      <p>{text.removeSure}</p>
      <button
        type="button"
        class="button-quiet"
        aria-label={`${text.removeYes}: ${name}`}
        onClick={() => {
          setAsked(false);
          onConfirm();
        }}
      >
        {text.removeYes}
      </button>
      <button type="button" class="button-quiet" ref={keep} onClick={() => setAsked(false)}>
        {text.removeNo}
      </button>
    </>
  );
}
