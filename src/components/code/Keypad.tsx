interface Props {
  readonly label: string;
  readonly eraseLabel: string;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** Digits on the screen, for keyboards whose number row types letters. */
export function Keypad({ label, eraseLabel, onDigit, onErase }: Props) {
  return (
    <fieldset class="keypad">
      <legend class="visually-hidden">{label}</legend>
      {digits.map((digit) => (
        <button key={digit} type="button" class="button-quiet" onClick={() => onDigit(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" class="button-quiet keypad-erase" aria-label={eraseLabel} onClick={onErase}>
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M9 6h11v12H9L3 12zM12 9.5l5 5M17 9.5l-5 5" />
        </svg>
      </button>
    </fieldset>
  );
}
