import type { APIRoute } from 'astro';
import { sitemapIndex } from '../domain/sitemap.ts';
import { siteUrl } from '../site.ts';

export const GET: APIRoute = () => new Response(sitemapIndex(siteUrl));
