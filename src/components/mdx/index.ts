import '../../styles/evidence-and-questions.css';
import type { MdxComponent } from '../../domain/mdx-components.ts';
import Callout from './Callout.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import Drawing from './Drawing.astro';
import Figure from './Figure.astro';
import Photo from './Photo.astro';
import Steps from './Steps.astro';

/** What authors may use in MDX without an import, and what their pictures become. */
export const mdxComponents = { Callout, Do, Dont, Drawing, Figure, Steps, img: Photo } satisfies Record<
  MdxComponent | 'img',
  unknown
>;
