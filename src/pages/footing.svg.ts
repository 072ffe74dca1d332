import { footingSvg } from '../domain/drawing/footing.ts';
import { readTokens } from '../theme/tokens.ts';

const { light, dark } = readTokens();

export const GET = () => new Response(footingSvg(light, dark), { headers: { 'content-type': 'image/svg+xml' } });
