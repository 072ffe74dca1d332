import type { APIRoute } from 'astro';
import { llmsTxt } from '../domain/llms-txt.ts';
import { listedPages, sampleSettings, siteUrl, theClinic } from '../site.ts';

export const GET: APIRoute = async () => new Response(llmsTxt(theClinic, sampleSettings, await listedPages(), siteUrl));
