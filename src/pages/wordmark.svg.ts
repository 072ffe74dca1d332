import type { APIRoute } from 'astro';
import { inks } from '../brand/inks.ts';
import { wordmarkSvg } from '../brand/wordmark.ts';
import { theClinic } from '../site.ts';

export const GET: APIRoute = async () => new Response(await wordmarkSvg(theClinic.name, inks.ink));
