import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardFile } from '../../cards/card-file.ts';
import { socialCardSvg } from '../../cards/social-card-svg.ts';
import { socialCards, theClinic } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await socialCards()).map((card) => ({
    params: { page: card.path.slice(1, -1) || undefined },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardFile(await socialCardSvg(card, theClinic))));
