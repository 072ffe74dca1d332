import type { Crawl } from './crawl.ts';

const link = /^- \[((?:[^\\[\]]|\\.)+)\]\(([^)]+)\): (.+)$/;

/** Where llms.txt is not of the form of llmstxt.org, or names other pages than there are. */
export async function llmsFaults({ origin, pages, ask }: Crawl): Promise<string[]> {
  const address = `${origin}/llms.txt`;
  const { status, type, charset, text } = await ask(address);
  if (status !== 200 || type !== 'text/plain' || charset.toLowerCase() !== 'utf-8')
    return [`${address} answers ${status} ${type} ${charset}`];
  const faults: string[] = [];
  if (!/^# .+\n\n> .+\n/.test(text)) faults.push(`${address} does not begin with a name and a summary`);
  const entries = text
    .slice(text.indexOf('\n## '))
    .split('\n')
    .filter((line) => line && !line.startsWith('## '))
    .map((line) => link.exec(line) ?? line);
  const named = entries.flatMap((entry) => {
    if (typeof entry !== 'string') return [entry[2] ?? ''];
    faults.push(`${address} has a line that is no link: ${entry}`);
    return [];
  });
  for (const page of named) if (!pages.has(page)) faults.push(`${address} names ${page}, which is no page`);
  for (const page of pages.keys())
    if (named.filter((other) => other === page).length !== 1) faults.push(`${address} does not name ${page} once`);
  for (const entry of entries) {
    const [, title = '', page = '', about = ''] = entry;
    const { title: shown = '', description } = pages.get(page) ?? {};
    if (
      typeof entry !== 'string' &&
      pages.has(page) &&
      !(shown.startsWith(title.replace(/\\(.)/g, '$1')) && description === about)
    )
      faults.push(`${address} says of ${page} what the page does not`);
  }
  return faults;
}
