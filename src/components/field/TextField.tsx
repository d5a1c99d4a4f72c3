import type { Ref } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: string;
  /** What is the matter and what to do; empty while nothing is. */
  readonly message?: string;
  readonly inputMode?: 'numeric';
  readonly maxLength?: number;
  readonly class?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One line to type: label, hint, what is the matter, input. Never remembered or corrected by the browser. */
export function TextField({ id, label, value, onText, hint, message = '', inputRef, ...input }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <p class="field-message" id={`${id}-message`} role="alert">
        {message}
      </p>
      <input
        {...input}
        ref={inputRef ?? null}
        id={id}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-describedby={hint ? `${id}-hint ${id}-message` : `${id}-message`}
        aria-invalid={message !== ''}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
