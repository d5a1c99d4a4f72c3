import type { APIRoute, GetStaticPaths } from 'astro';
import { readForms } from '#components/quiz/read-forms.ts';
import { locales } from '#i18n';

/** The form and its words as data, for the pages that learn from a code or a box which form they need. */
export const getStaticPaths = (async () => {
  const pages = [];
  for (const locale of locales) {
    for (const sheet of await readForms(locale)) {
      pages.push({ params: { locale, form: sheet.slug }, props: { sheet } });
    }
  }
  return pages;
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['sheet']);
