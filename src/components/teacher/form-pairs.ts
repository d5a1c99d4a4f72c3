import type { Letters } from '#quiz/report';

/** Forms that have a letter and a number, whatever else is known of them. */
interface Lettered {
  readonly form: { readonly number: number; readonly letter: 'A' | 'B' };
}

/**
 * The sets that can be given before and after: letter A with letter B, whose number is the next.
 * @example formPairs(forms)[0]?.A.slug // 'no-bullying-7-10-a'
 */
export function formPairs<Listed extends Lettered>(forms: readonly Listed[]): Letters<Listed>[] {
  return forms.flatMap((A) => {
    const B = forms.find(({ form }) => form.letter === 'B' && form.number === A.form.number + 1);
    return A.form.letter === 'A' && B ? [{ A, B }] : [];
  });
}
