/** The strokes of the five that is being counted, as on the sheet: four and a bar. */
export function TallyMarks({ count }: { readonly count: number }) {
  const strokes = count === 0 ? 0 : ((count - 1) % 5) + 1;
  return (
    <svg class="tally-marks" viewBox="0 0 34 20" aria-hidden="true" focusable="false">
      {[5, 13, 21, 29].slice(0, strokes).map((x) => (
        <path key={x} d={`M${x} 2V18`} />
      ))}
      {strokes === 5 ? <path d="M1 15L33 5" /> : null}
    </svg>
  );
}
