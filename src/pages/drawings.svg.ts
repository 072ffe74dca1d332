import { drawSheet } from '../illustrations/drawing/picture.ts';
import { drawings } from '../illustrations/scenes/index.ts';
import { colors } from '../illustrations/colors.ts';

export const GET = () => new Response(drawSheet(drawings, colors), { headers: { 'content-type': 'image/svg+xml' } });
