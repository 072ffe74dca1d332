import type { APIRoute } from 'astro';
import { llmsTxt } from '../domain/llms-txt.ts';
import { listedPages, theSamples, siteUrl, theClinic } from '../site.ts';

export const GET: APIRoute = async () => new Response(llmsTxt(theClinic, theSamples, await listedPages(), siteUrl));
