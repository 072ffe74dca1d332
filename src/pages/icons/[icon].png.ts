import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { homeScreenIcon, maskableIcon } from '../../brand/icon-files.ts';
import { inks } from '../../brand/inks.ts';
import { manifestIcons } from '../../brand/manifest.ts';

export const getStaticPaths = (() =>
  manifestIcons.map(({ file, side, purpose }) => ({
    params: { icon: file.replace(/^\/icons\/|\.png$/g, '') },
    props: { side, draw: purpose === 'maskable' ? maskableIcon : homeScreenIcon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { side, draw } }) =>
  new Response(new Uint8Array(await draw(inks, side)));
