import type { APIRoute } from 'astro';
import { homeScreenIcon } from '../brand/icon-files.ts';
import { inks } from '../brand/inks.ts';

/** The side, in pixels, of the icon that iOS takes for all its screens. */
const side = 180;

export const GET: APIRoute = async () => new Response(new Uint8Array(await homeScreenIcon(inks, side)));
