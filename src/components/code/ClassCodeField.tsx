import { useRef, useState } from 'preact/hooks';
import type { Namespaces } from '#i18n';
import { assignmentFragment, CLASS_CODE_DIGITS, classCodeDigits, readClassCode } from '#quiz/handin';
import { TextField } from '../field/TextField.tsx';
import { classCodeMessage } from './class-code-message.ts';
import { Keypad } from './Keypad.tsx';

/** What the class code page needs: its words, and the address of each form by number. */
export interface ClassCodeData {
  readonly strings: Namespaces['entry'];
  readonly paths: Readonly<Record<number, string>>;
}

const grouped = (digits: string): string => digits.replace(/(.{4})(?=.)/g, '$1 ');

/** Twelve digits from the board, typed on any keyboard or on the screen. */
export function ClassCodeField({ data }: { readonly data: ClassCodeData }) {
  const { strings, paths } = data;
  const [digits, setDigits] = useState('');
  const [message, setMessage] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const change = (text: string): void => {
    setDigits(classCodeDigits(text).slice(0, CLASS_CODE_DIGITS + 4));
    setMessage('');
  };
  const open = (): void => {
    const read = readClassCode(digits);
    const path = read.ok ? paths[read.value.form] : undefined;
    if (read.ok && path) {
      location.assign(`${path}#${assignmentFragment(read.value)}`);
      return;
    }
    setMessage(read.ok ? strings.codeUnknownForm : classCodeMessage(read.fault, strings));
    field.current?.focus();
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <h1>{strings.codeTitle}</h1>
      <p>{strings.codeLead}</p>
      <TextField
        id="class-code"
        class="digits"
        inputMode="numeric"
        label={strings.codeLabel}
        hint={strings.codeHint}
        message={message}
        value={grouped(digits)}
        onText={change}
        inputRef={field}
      />
      <Keypad
        label={strings.codeKeypad}
        eraseLabel={strings.codeErase}
        onDigit={(digit) => change(digits + digit)}
        onErase={() => change(digits.slice(0, -1))}
      />
      <p>
        <button type="submit" class="button">
          {strings.codeOpen}
        </button>
      </p>
    </form>
  );
}
