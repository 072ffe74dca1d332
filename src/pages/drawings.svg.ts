import { drawSheet } from '../domain/drawing/picture.ts';
import { drawings } from '../drawings/index.ts';
import { colors } from '../domain/drawing/colors.ts';

export const GET = () => new Response(drawSheet(drawings, colors), { headers: { 'content-type': 'image/svg+xml' } });
