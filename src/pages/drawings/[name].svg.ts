import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPicture } from '../../domain/drawing/picture.ts';
import { drawings, drawingNames, type DrawingName } from '../../drawings/index.ts';
import { readTokens } from '../../theme/tokens.ts';

export const getStaticPaths = (() => drawingNames.map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** Files of their own, that a browser asks for when they come near: no page waits for them. */
export const GET: APIRoute<Record<string, never>, { name: DrawingName }> = ({ params }) =>
  new Response(drawPicture(drawings[params.name], readTokens()), { headers: { 'Content-Type': 'image/svg+xml' } });
