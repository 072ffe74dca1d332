import type { APIRoute } from 'astro';
import { markSvg } from '../brand/drawn-mark.ts';
import { inks } from '../brand/inks.ts';

export const GET: APIRoute = () => new Response(markSvg(inks.ink));
