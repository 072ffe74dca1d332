import { posix } from 'node:path';
import type { PageFile } from '../../collections/reader/content.ts';
import type { MdxNode } from '../../collections/reader/mdx.ts';
import { decodedAddress } from './decoded-address.ts';

/** A place in a text that shows a picture. */
export interface PictureReference {
  page: PageFile;
  node: MdxNode;
  /** The path of the file, from the project's root, whether it is there or not. */
  path: string;
}

/** Every place that shows a picture, in the order of the texts. */
export const pictureReferences = (pages: readonly PageFile[]): PictureReference[] =>
  pages.flatMap((page) =>
    page.nodes
      .filter(({ type }) => type === 'image')
      .map((node) => ({
        page,
        node,
        path: posix.join(posix.dirname(page.path), decodedAddress(node.url ?? '') ?? ''),
      })),
  );
