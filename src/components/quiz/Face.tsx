const mouths = ['M16 29 Q24 38 32 29', 'M16 32 H32', 'M16 34 Q24 27 32 34'];

/** A drawn face beside the words of a three-level scale. Faces differ in the mouth alone: none weeps, none is red. */
export function Face({ level }: { readonly level: number }) {
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="20" />
      <circle cx="17" cy="20" r="1.5" />
      <circle cx="31" cy="20" r="1.5" />
      <path d={mouths[level] ?? ''} />
    </svg>
  );
}
