import type { APIRoute } from 'astro';
import { webManifest } from '../domain/seo/manifest.ts';
import { clinic } from '../collections/queries.ts';

export const GET: APIRoute = () => new Response(webManifest(clinic.name));
