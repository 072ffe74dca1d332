/** Something to say to the owner about one place in content/. */
export interface Problem {
  /** Path from the project's root, as the owner sees it in the editor. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** Advice never stops a build. */
  level: 'error' | 'advice';
  /** What is wrong, as a sentence. */
  message: string;
  /** How to fix it, as a sentence. */
  fix: string;
}

/** A problem in a file's data, by the names and list positions that lead to it. */
export interface DataProblem extends Pick<Problem, 'message' | 'fix'> {
  path: readonly (string | number)[];
  /** Whether the name (left of the colon) or its value is wrong. */
  at: 'key' | 'value';
}

const byPlace = (a: Problem, b: Problem) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** All problems as the terminal shows them, by file and line; empty when there are none. */
export const report = (problems: readonly Problem[]): string =>
  problems
    .toSorted(byPlace)
    .map(
      ({ file, line, column, level, message, fix }) =>
        `${file}:${line}:${column}\n  ${level === 'advice' ? 'advice: ' : ''}${message}\n  ${fix}\n`,
    )
    .join('\n');
