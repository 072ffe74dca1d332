import type { APIRoute } from 'astro';
import { adaptingTabIcon } from '../brand/drawn-mark.ts';
import { inks } from '../brand/inks.ts';

export const GET: APIRoute = () => new Response(adaptingTabIcon(inks));
