/** The languages of the content, in the order they are drafted. */
export const languages = ['kk', 'ru', 'en'] as const;

/** A language of the content. */
export type Language = (typeof languages)[number];
