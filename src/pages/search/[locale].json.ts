import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryOf } from '#components/search/library-file.ts';
import { type Locale, locales } from '#i18n';

/** What the search page of each language looks through: one file, so that it is complete once it is kept offline. */
export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => Response.json(await libraryOf(params['locale'] as Locale));
