import type { APIRoute } from 'astro';
import { finderIndex } from '../collections/queries.ts';

/** A module, since pages may not fetch. */
export const GET: APIRoute = async () =>
  new Response(`export default ${JSON.stringify(await finderIndex())}`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
