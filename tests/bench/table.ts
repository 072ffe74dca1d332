export type Cell = string | number;

/** Prints a table under a heading: names to the left, figures to the right, thousands with a comma. */
export function printTable(heading: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const texts = [columns, ...rows].map((row) => row.map((cell) => cell.toLocaleString('en-US')));
  const widths = columns.map((_, i) => Math.max(...texts.map((row) => (row[i] ?? '').length)));
  const padded = (text: string, i: number) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0));
  const [head = '', ...lines] = texts.map((row) => row.map(padded).join('  '));
  console.log(`\n${heading}\n${head}\n${'-'.repeat(head.length)}\n${lines.join('\n')}`);
}
