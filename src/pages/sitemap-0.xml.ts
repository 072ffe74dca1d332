import type { APIRoute } from 'astro';
import { sitemap } from '../domain/sitemap.ts';
import { listedPages, siteUrl } from '../site.ts';

export const GET: APIRoute = async () => {
  const { conditions, others } = await listedPages();
  return new Response(sitemap([...others, ...conditions], siteUrl));
};
