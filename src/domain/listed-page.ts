import type { PagePath } from './urls.ts';

/** A published page, as a list of pages has it. */
export interface ListedPage {
  path: PagePath;
  title: string;
  /** What it is about, in a sentence. */
  description: string;
}
