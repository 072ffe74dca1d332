import { colors } from '../domain/drawing/colors.ts';
import { footingSvg } from '../domain/drawing/footing.ts';

export const GET = () =>
  new Response(footingSvg(colors.light, colors.dark), { headers: { 'content-type': 'image/svg+xml' } });
