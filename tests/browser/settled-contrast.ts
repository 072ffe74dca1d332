import { parse, wcagContrast } from 'culori';
import sharp from 'sharp';
import type { Finding } from './axe-faults.ts';
import type { Looks } from './visitor.ts';

/** Enhanced contrast, for text of any size: https://www.w3.org/TR/WCAG22/#contrast-enhanced */
const enough = 7;

/** Where words stand in the view, in CSS pixels, and the color they are set in. */
interface Words {
  selector: string;
  color: string;
  lines: { left: number; top: number; width: number; height: number }[];
}

/**
 * Measures what axe could not tell of contrast. The view is pictured with the words and without: where the two differ
 * there are words, and what is then seen there is behind them.
 * @returns a sentence for each finding that is not settled so.
 */
export async function settledContrast(visitor: Looks, findings: readonly Finding[]): Promise<string[]> {
  const others = findings.filter(({ rule }) => !rule.startsWith('color-contrast'));
  const waiting = new Set(findings.filter((finding) => !others.includes(finding)).map(({ selector }) => selector));
  const faults = others.map(({ rule, html }) => `${rule}, which axe leaves open: ${html}`);
  while (waiting.size > 0) {
    const [first = ''] = waiting;
    const inView = await bringIntoView(visitor, first, [...waiting]);
    const shown = await pictured(visitor);
    await hideWords(visitor, [...waiting]);
    const behind = await pictured(visitor);
    await showWords(visitor);
    waiting.delete(first);
    if (!inView.some(({ selector }) => selector === first)) faults.push(`contrast of ${first}: its words are nowhere`);
    for (const words of inView) {
      waiting.delete(words.selector);
      const contrast = leastContrast(words, shown, behind);
      if (contrast === undefined) faults.push(`contrast of ${words.selector}: its words are not seen`);
      else if (contrast < enough) faults.push(`contrast of ${words.selector}: ${contrast.toFixed(2)}`);
    }
  }
  return faults;
}

/** @returns all of the words asked for that are in view when the first of them is, away from what sticks to the edges. */
const bringIntoView = (visitor: Looks, first: string, all: readonly string[]): Promise<Words[]> =>
  visitor.evaluate(
    ({ first, all }) => {
      document.querySelector(first)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const found: Words[] = all.map((selector) => {
        const element = document.querySelector(selector) ?? document.body;
        const range = document.createRange();
        const lines = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          .flatMap((node) => {
            range.selectNodeContents(node);
            return [...range.getClientRects()].filter(({ width }) => width > 0);
          })
          .map(({ left, top, width, height }) => ({ left, top, width, height }));
        const { color, fill } = getComputedStyle(element);
        return { selector, color: element.closest('svg') ? fill : color, lines };
      });
      const margin = innerHeight / 8;
      return found.filter(
        ({ selector, lines }) =>
          lines.length > 0 &&
          (selector === first || lines.every(({ top, height }) => top > margin && top + height < innerHeight - margin)),
      );
    },
    { first, all },
  );

/** An element without words of its own has children that axe names as well. */
const hideWords = (visitor: Looks, all: readonly string[]): Promise<void> =>
  visitor.evaluate((selectors) => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(
      `:is(${selectors.join(', ')}), :is(${selectors.join(', ')}) * {
        color: transparent !important; fill: transparent !important;
        text-decoration-color: transparent !important; transition: none !important;
      }`,
    );
    document.adoptedStyleSheets = [sheet];
  }, all);

const showWords = (visitor: Looks): Promise<void> =>
  visitor.evaluate(() => {
    document.adoptedStyleSheets = [];
  });

interface Pixels {
  width: number;
  data: Buffer;
}

/** The view as it is now: an engine may answer with its last picture until it has drawn twice. */
async function pictured(visitor: Looks): Promise<Pixels> {
  await visitor.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );
  const { data, info } = await sharp(await visitor.picture())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, data };
}

/** The pixels of the lines that words stand in, as numbers of 24 bits. */
const pixelsIn = ({ lines }: Words, { width, data }: Pixels): number[] =>
  lines.flatMap((line) => {
    const found: number[] = [];
    for (let y = Math.ceil(line.top); y < Math.floor(line.top + line.height); y++)
      for (let x = Math.ceil(line.left); x < Math.floor(line.left + line.width); x++)
        found.push(data.readUIntBE((y * width + x) * 3, 3));
    return found;
  });

/** @returns undefined when no words are seen. */
function leastContrast(words: Words, shown: Pixels, behind: Pixels): number | undefined {
  const color = parse(words.color);
  if (!color) throw new Error(`A color of the engine's own: ${words.color}`);
  const withWords = pixelsIn(words, shown);
  const under = new Set(pixelsIn(words, behind).filter((pixel, i) => pixel !== withWords[i]));
  const hex = (pixel: number) => `#${pixel.toString(16).padStart(6, '0')}`;
  return under.size > 0 ? Math.min(...[...under].map((pixel) => wcagContrast(color, hex(pixel)))) : undefined;
}
