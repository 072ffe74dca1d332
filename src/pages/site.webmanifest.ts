import type { APIRoute } from 'astro';
import { webManifest } from '../brand/manifest.ts';
import { theClinic } from '../site.ts';

export const GET: APIRoute = () => new Response(webManifest(theClinic.name));
