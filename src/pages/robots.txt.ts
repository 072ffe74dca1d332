import type { APIRoute } from 'astro';
import { robotsTxt } from '../domain/robots.ts';
import { siteUrl } from '../site.ts';

export const GET: APIRoute = () => new Response(robotsTxt(siteUrl));
