import type { ContentFolder, PageFile } from '../../content-files/content-folder.ts';
import type { Finding } from '../../content-files/problem-report.ts';
import type { YamlText } from '../../content-files/yaml-text.ts';
import type { Problem } from '../../domain/problem.ts';

/** A rule on content/: everything that breaks it, in no particular order. */
export type ContentRule = (content: ContentFolder) => Finding[];

/** A problem that concerns a file as a whole. */
export const inFile = (file: string, wrong: string, mend: string): Finding => ({
  file,
  line: 1,
  column: 1,
  level: 'problem',
  wrong,
  mend,
});

/** A problem at a place in a file's YAML. */
export const inYaml = (file: string, yaml: YamlText, { path, at, wrong, mend }: Problem): Finding => ({
  ...inFile(file, wrong, mend),
  ...yaml.positionOf(path, at),
});

/** Frontmatter as data, however wrong it may be. */
export const frontmatterOf = (file: PageFile): Record<string, unknown> => {
  const data = file.frontmatter?.data;
  return typeof data === 'object' && data !== null ? { ...data } : {};
};
