import type { Content, PageFile } from '../../collections/reader/content.ts';
import type { MdxNode } from '../../collections/reader/mdx.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Position } from '../../collections/reader/text-file.ts';
import type { YamlText } from '../../collections/reader/yaml.ts';
import type { CalendarDate } from '../../domain/dates.ts';
import type { DataProblem } from '../../domain/problem.ts';
import { conditionPath, pagePath, type PagePath } from '../../domain/urls.ts';
import { pageName } from '../../collections/schemas/page.ts';

/** What a rule looks at. */
export interface Checked extends Content {
  /** The day it is at the clinic. */
  today: CalendarDate;
}

/** A rule on content/: everything that breaks it, in no particular order. */
export type ContentRule = (content: Checked) => Problem[];

const start: Position = { line: 1, column: 1 };

/** A problem at a place in a file; without a place, with the file as a whole. */
export const problemIn = (file: string, message: string, fix: string, position = start): Problem => ({
  file,
  line: position.line,
  column: position.column,
  level: 'error',
  message,
  fix,
});

/** Something to think about, which never stops a build. */
export const adviceIn = (...words: Parameters<typeof problemIn>): Problem => ({
  ...problemIn(...words),
  level: 'advice',
});

/** A problem at a place in a file's YAML. */
export const inYaml = (file: string, yaml: YamlText, { path, at, message, fix }: DataProblem): Problem =>
  problemIn(file, message, fix, yaml.positionOf(path, at));

/** A problem at a node of a page's text. */
export const atNode = (file: PageFile, node: MdxNode, message: string, fix: string): Problem =>
  problemIn(file.path, message, fix, node.position?.start);

/** Every page's file. */
export const everyPage = ({ conditions, pages }: Content): PageFile[] => [...conditions, ...pages];

/** The address that a page's file gives it; undefined for a file that is no page of the site. */
export function addressOf(file: PageFile, { conditions }: Content): PagePath | undefined {
  if (conditions.includes(file)) return conditionPath(file.slug);
  const name = pageName.safeParse(file.slug).data;
  return name && pagePath(name);
}

/** Frontmatter as data, however wrong it may be. */
export const frontmatterOf = (file: PageFile): Record<string, unknown> => {
  const data = file.frontmatter?.data;
  return typeof data === 'object' && data !== null ? { ...data } : {};
};
