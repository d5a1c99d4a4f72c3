/** A language that can be searched in. */
export type Language = 'kk' | 'ru' | 'en';
