import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardPng } from '../../integrations/social-cards/card-png.ts';
import { socialCards, clinic } from '../../collections/queries.ts';

export const getStaticPaths = (async () =>
  (await socialCards()).map((card) => ({
    params: { page: card.path.slice(1, -1) || undefined },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await cardPng(card, clinic)));
