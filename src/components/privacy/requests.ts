import { type Locale, localePath } from '#i18n';

/** A kind of file the quiz page asks the host for; all of them lie under the address of the site. */
export interface QuizRequest {
  readonly id: 'page' | 'scripts' | 'icon' | 'letters' | 'maker';
  /** Its address; `*` stands for a name that changes with each version. */
  readonly address: string;
}

/**
 * Everything a quiz page asks for, in order of time. tests/e2e/privacy.spec.ts takes a whole quiz and sees no other
 * request.
 * @param slug of the form
 */
export function quizRequests(locale: Locale, slug: string): QuizRequest[] {
  return [
    { id: 'page', address: localePath(locale, `quiz/${slug}`) },
    { id: 'scripts', address: '/_astro/*.js' },
    { id: 'icon', address: '/icons/icon.svg' },
    { id: 'letters', address: '/fonts/golos-*.woff2' },
    { id: 'maker', address: '/_astro/*.js' },
  ];
}
