import axe from 'axe-core';
import { settledContrast } from './settled-contrast.ts';
import type { Looks } from './visitor.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A place on a page that a rule of axe is about. */
export interface Finding {
  rule: string;
  selector: string;
  html: string;
}

/**
 * What axe finds on the page, by the standards of WCAG 2.2 AA, and of AAA as far as it knows them. What it leaves open
 * is a fault too, unless it can be settled: where it can't tell what is behind words, their contrast is measured.
 */
export async function axeFaults(visitor: Looks): Promise<string[]> {
  await visitor.run(axe.source);
  await visitor.evaluate(() => {
    for (const question of document.querySelectorAll('details')) question.open = true;
  });
  const { violations, incomplete } = await visitor.evaluate(async (values) => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } });
    const listed = (results: typeof found.violations) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => ({ rule: id, selector: target.join(' '), html })),
      );
    return { violations: listed(found.violations), incomplete: listed(found.incomplete) };
  }, standards);
  const unsettled = await settledContrast(visitor, incomplete);
  return [...violations.map(({ rule, html }) => `${rule}: ${html}`), ...unsettled];
}
