/** Finds lessons and words in three languages, however they are typed. Pure: it knows documents, not pages. */
export { soundsLikeDanger } from './danger.ts';
export type { DocumentKind, SearchDocument, SearchLibrary } from './document.ts';
export { excerpt, marked, type Piece } from './excerpt.ts';
export { fold } from './fold.ts';
export type { Language } from './language.ts';
export { type Found, type Hit, openLibrary, type Searcher, type TopicHits } from './search.ts';
