import type { CalendarDate } from './calendar-date.ts';
import type { PagePath } from './urls.ts';

/** A published page, as a list of pages has it. */
export interface ListedPage {
  path: PagePath;
  title: string;
  /** What it is about, in a sentence. */
  description: string;
  /** When its words last changed. */
  updated: CalendarDate;
}
