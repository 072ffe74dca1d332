import { colors } from '../illustrations/colors.ts';
import { footerIllustrationSvg } from '../illustrations/drawing/footer-illustration.ts';

export const GET = () =>
  new Response(footerIllustrationSvg(colors.light, colors.dark), { headers: { 'content-type': 'image/svg+xml' } });
