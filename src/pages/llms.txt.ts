import type { APIRoute } from 'astro';
import { llmsTxt } from '../domain/seo/llms-txt.ts';
import { listedPages, samples, siteUrl, clinic } from '../collections/queries.ts';

export const GET: APIRoute = async () => new Response(llmsTxt(clinic, samples, await listedPages(), siteUrl));
