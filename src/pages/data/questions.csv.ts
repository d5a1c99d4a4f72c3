import type { APIRoute } from 'astro';
import { codebookItems } from '#components/data/codebook-items.ts';
import { questionCells } from '#components/data/question-cells.ts';
import { csvText } from '#quiz/report';

/** Every question in every language, a row each, without its key. */
export const GET: APIRoute = async () =>
  new Response(csvText(questionCells(await codebookItems()), { mark: true }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
