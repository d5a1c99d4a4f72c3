export * from './browser.ts';
export { localePaths } from './locales.ts';
export { type Namespaces, stringsOf, translator } from './strings.ts';
