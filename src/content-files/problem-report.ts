/** A sentence to the owner about one place in content/. */
export interface Finding {
  /** Path from the project's root, as the owner sees it in the editor. */
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** Advice never stops a build. */
  level: 'problem' | 'advice';
  /** What is wrong, as a sentence. */
  wrong: string;
  /** How to mend it, as a sentence. */
  mend: string;
}

const byPlace = (a: Finding, b: Finding) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** All findings as the terminal shows them, by file and line; empty when there are none. */
export function report(findings: readonly Finding[]): string {
  return findings
    .toSorted(byPlace)
    .map(
      ({ file, line, column, level, wrong, mend }) =>
        `${file}:${line}:${column}\n  ${level === 'advice' ? 'advice: ' : ''}${wrong}\n  ${mend}\n`,
    )
    .join('\n');
}
