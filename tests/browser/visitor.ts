/** Where functions can be run in a page: they see nothing but their argument. */
export interface Evaluates {
  /** @returns what the function gives back, or what that resolves to. */
  evaluate<Answer, Argument>(
    question: (argument: Argument) => Answer | Promise<Answer>,
    argument?: Argument,
  ): Promise<Answer>;
}

/** What it takes to look into a page. */
export interface Looks extends Evaluates {
  /** Runs a script in the page that no policy of the page holds up. */
  run(script: string): Promise<void>;
  /** The part of the page that is in view, as a PNG of one pixel for each of CSS. */
  picture(): Promise<Buffer>;
}

/** Someone who visits pages with a browser: what the tests of every engine are written against. */
export interface Visitor extends Looks {
  open(address: string): Promise<void>;
  /** Presses the first element that a selector finds, once it is in view. */
  press(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  pressKey(key: Key): Promise<void>;
  /** What has gone wrong since the page was opened, in the words of the engine. */
  faults(): Promise<string[]>;
  leave(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Escape';

/** What a browser shows pages in, in CSS pixels, and the scheme that the reader has chosen. */
export interface Window {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** A browser that may be here. */
export interface Engine {
  name: string;
  /** What is not here, and what would bring it; undefined when all is there. */
  missing: string | undefined;
  /** How narrow its window can be, in CSS pixels. */
  narrowest: number;
  visit(window: Window): Promise<Visitor>;
}
