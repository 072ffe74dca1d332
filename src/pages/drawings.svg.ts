import { drawSheet } from '../domain/drawing/picture.ts';
import { drawings } from '../drawings/index.ts';
import { readTokens } from '../theme/tokens.ts';

export const GET = () =>
  new Response(drawSheet(drawings, readTokens()), { headers: { 'content-type': 'image/svg+xml' } });
