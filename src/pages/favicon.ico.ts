import type { APIRoute } from 'astro';
import { favicon } from '../brand/icon-files.ts';
import { inks } from '../brand/inks.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await favicon(inks)));
