import type { Box, MeasuredPage, TextLine } from './measured-page.ts';

/** Measures a page as it is drawn now. */
export const measure = (page: {
  evaluate: (measured: () => MeasuredPage) => Promise<MeasuredPage>;
}): Promise<MeasuredPage> =>
  page.evaluate(() => {
    // In a drawing that is not displayed, Chromium calls words visible, and gives ranges in them their last place.
    const shown = (element: Element): boolean =>
      element.getBoundingClientRect().width > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !fixed(element) &&
      !onlyHeard(element);
    const fixed = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).position === 'fixed' || fixed(element.parentElement));
    const onlyHeard = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || onlyHeard(element.parentElement));
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    });
    const inlineIn = (element: Element) => /^(inline|contents|ruby)$/.test(getComputedStyle(element).display);
    const blockOf = (element: Element): Element => {
      if (element.closest('svg')) return element.closest('text') ?? element;
      return inlineIn(element) && element.parentElement ? blockOf(element.parentElement) : element;
    };
    const wordsOf = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()}${element.getAttribute('class') ? ` class="${element.getAttribute('class') ?? ''}"` : ''}> ${wordsOf(element)}`;
    const clear = 'rgba(0, 0, 0, 0)';
    const panel = (element: Element) => {
      const style = getComputedStyle(element);
      const sides = [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, style.borderRightWidth];
      return style.backgroundColor !== clear || sides.every((width) => Number.parseFloat(width) > 0);
    };

    const main = document.querySelector('main') ?? document.body;
    const style = getComputedStyle(main);
    const mainBox = boxOf(main.getBoundingClientRect());
    const room = {
      ...mainBox,
      left: mainBox.left + Number.parseFloat(style.paddingLeft),
      right: mainBox.right - Number.parseFloat(style.paddingRight),
    };

    const blocks = new Map<Element, number>();
    const lines: TextLine[] = [];
    const headings = new Map<Element, { text: string; runs: (Box & { words: number })[] }>();
    const brokenWords: string[] = [];
    const ink: Box[] = [];
    const strays: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || !node.data.trim() || parent.closest('script, style, noscript') || !shown(parent)) continue;
      const block = blockOf(parent);
      if (!blocks.has(block)) blocks.set(block, blocks.size);
      range.selectNodeContents(node);
      const runs = [...range.getClientRects()].filter(({ width, bottom }) => width > 0 && bottom > 0).map(boxOf);
      const text = wordsOf(block);
      lines.push(...runs.map((run) => ({ ...run, block: blocks.get(block) ?? 0, text })));
      const holder = parent.closest('*:not(svg, svg *)');
      const frame = holder && (panel(holder) ? holder : [...parents(holder)].find(panel));
      if (frame && frame !== document.body && !parent.closest('svg')) {
        const edge = boxOf(frame.getBoundingClientRect());
        if (runs.some((run) => run.left < edge.left - 1 || run.right > edge.right + 1 || run.bottom > edge.bottom + 3))
          strays.push(`words leave their frame: "${text}", ${nameOf(frame)}`);
      }
      if (main.contains(parent)) ink.push(...runs);

      const heading = parent.closest('h1, h2, h3');
      const entry = heading && (headings.get(heading) ?? { text: wordsOf(heading), runs: [] });
      if (heading && entry) headings.set(heading, entry);
      const mayHyphen = getComputedStyle(parent).hyphens === 'auto' || parent.closest('svg');
      for (const word of node.data.matchAll(/[^\s\u00ad\u2010-\u2014-]+/g)) {
        if (!entry && (mayHyphen || word[0].length < 6 || !/^[\p{L}\p{M}'’]+$/u.test(word[0]))) continue;
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(parts.map(({ top }) => Math.round(top))).size > 1) brokenWords.push(`${word[0]} in "${text}"`);
        if (entry) entry.runs.push(...parts.slice(0, 1).map((part) => ({ ...boxOf(part), words: 1 })));
      }
    }
    function* parents(element: Element): Generator<Element> {
      for (let up = element.parentElement; up; up = up.parentElement) yield up;
    }

    for (const element of main.querySelectorAll('*')) {
      if (!shown(element) || element.closest('svg svg, svg *')) continue;
      const box = boxOf(element.getBoundingClientRect());
      if (box.right <= box.left || box.bottom <= box.top) continue;
      if (box.left < room.left - 1 || box.right > room.right + 1) strays.push(`sticks out of main: ${nameOf(element)}`);
      const { overflowX, overflowY } = getComputedStyle(element);
      const cutsOff = element instanceof HTMLElement && element.tagName !== 'INPUT';
      if (cutsOff && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        strays.push(`is cut at its side: ${nameOf(element)}`);
      if (cutsOff && overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
        strays.push(`is cut at its foot: ${nameOf(element)}`);
      // A cell of a table has its place, however few of its words there are.
      if (element.matches('img, svg, input, hr, video, canvas, td, th')) ink.push(box);
      else {
        const { borderTopWidth, borderBottomWidth } = getComputedStyle(element);
        const filled = panel(element);
        if (filled || Number.parseFloat(borderTopWidth) > 0) ink.push({ ...box, bottom: box.top + 1 });
        if (filled || Number.parseFloat(borderBottomWidth) > 0) ink.push({ ...box, top: box.bottom - 1 });
      }
    }

    return {
      width: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
      main: room,
      lines,
      headings: [...headings.values()].map(({ text, runs }) => ({ text, lines: linesOf(runs) })),
      brokenWords,
      ink,
      strays: [...new Set(strays)],
    };

    function linesOf(runs: (Box & { words: number })[]) {
      const found: (Box & { words: number })[] = [];
      for (const run of runs.toSorted((a, b) => a.top - b.top)) {
        const line = found.find(
          ({ top, bottom }) => (run.top + run.bottom) / 2 > top && (run.top + run.bottom) / 2 < bottom,
        );
        if (!line) found.push({ ...run });
        else {
          line.left = Math.min(line.left, run.left);
          line.right = Math.max(line.right, run.right);
          line.words += run.words;
        }
      }
      return found.map(({ left, right, words }) => ({ width: right - left, words }));
    }
  });
