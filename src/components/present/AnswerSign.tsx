const outlines = [
  'M50 6a44 44 0 1 0 .01 0z',
  'M50 4L98 92H2z',
  'M8 8H92V92H8z',
  'M50 2L98 50L50 98L2 50z',
] as const;

const letters = ['A', 'B', 'C', '?'] as const;

/** The letter of an answer: the fourth is the question mark of "I don't know". */
export function letterOf(answer: number): string {
  return letters[answer] ?? '';
}

/** A letter in a shape of its own, told apart by letter, shape and place, never by colour. */
export function AnswerSign({ answer }: { readonly answer: number }) {
  return (
    <svg class="answer-sign" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <path d={outlines[answer] ?? ''} />
      <text x="50" y={answer === 1 ? 80 : 68}>
        {letterOf(answer)}
      </text>
    </svg>
  );
}
