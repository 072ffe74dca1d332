import type { APIRoute } from 'astro';
import { robotsTxt } from '../domain/seo/robots.ts';
import { siteUrl } from '../collections/queries.ts';

export const GET: APIRoute = () => new Response(robotsTxt(siteUrl));
