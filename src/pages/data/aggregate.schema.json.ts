import type { APIRoute } from 'astro';
import { publishedSchema } from '#components/data/aggregate-schema.ts';

/** The shape of an aggregate file, made from the constants of the engine. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(publishedSchema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
