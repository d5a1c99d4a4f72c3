import type { APIRoute } from 'astro';
import { publishedCells } from '#components/data/published-cells.ts';
import { csvText } from '#quiz/report';

/** The published national figures, a row each. */
export const GET: APIRoute = () =>
  new Response(csvText(publishedCells()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
