import type { Page } from '@playwright/test';
import type { Focusable, Place, Stop } from './stop.ts';

/** Elements are told apart by their place among these: others may come and go on the way, as the finder's do. */
const mayHaveFocus = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** Measures what has the focus now. @returns undefined where nothing on the page has it. */
export const focusedStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(async (mayHaveFocus) => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const bar = document.querySelector<HTMLElement>('[data-phone-bar]');
    // An observer tells the bar of a phone to come or go once the page is drawn; nothing else comes later than the focus.
    if (bar && (bar.hidden || bar.checkVisibility()))
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);

    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const clear = (color: string) => numbers(color)[3] === 0;
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string) => {
      const [brighter = 0, darker = 0] = [light(a), light(b)].toSorted((x, y) => y - x);
      return (brighter + 0.05) / (darker + 0.05);
    };
    const behind = (x: number, y: number) => {
      const tints = document.elementsFromPoint(x, y).map((there) => getComputedStyle(there).backgroundColor);
      return tints.find((tint) => !clear(tint)) ?? getComputedStyle(document.body).backgroundColor;
    };
    const nameOf = (some: Element) => {
      const label = some instanceof HTMLInputElement ? some.labels?.[0]?.textContent : some.textContent;
      return `${some.tagName.toLowerCase()} "${(label ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}"`;
    };
    const up = (from: Element | null): Element[] => (from ? [from, ...up(from.parentElement)] : []);
    const fixedPart = (some: Element) => up(some).find((part) => getComputedStyle(part).position === 'fixed');

    const style = getComputedStyle(element);
    const rings: { from: number; to: number; color: string }[] = [];
    if (style.outlineStyle !== 'none') {
      const from = Number.parseFloat(style.outlineOffset);
      rings.push({ from, to: from + Number.parseFloat(style.outlineWidth), color: style.outlineColor });
    }
    const shadow = /^(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px$/.exec(style.boxShadow);
    if (shadow?.[1]) rings.push({ from: 0, to: Number(shadow[2]), color: shadow[1] });
    const seen = rings.filter(({ color }) => !clear(color));

    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    /** Points along the four sides of a box, as far outside it as asked. */
    const around = ({ left, top, right, bottom }: DOMRect, out: number) =>
      [0.1, 0.5, 0.9].flatMap((share) => {
        const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
        return [
          [x, top - out],
          [x, bottom + out],
          [left - out, y],
          [right + out, y],
        ] as const;
      });

    // Of two rings, the one that shows best at a point counts there; what of the other is off the screen is no loss.
    const best = boxes.flatMap((box) => {
      const ways = seen.map((ring) =>
        around(box, (ring.from + ring.to) / 2).map(([x, y]) => ({
          ring,
          contrast: contrast(ring.color, behind(x, y)),
        })),
      );
      return (ways[0] ?? []).map((_, point) =>
        ways.flatMap((way) => way[point] ?? []).reduce((one, other) => (other.contrast > one.contrast ? other : one)),
      );
    });
    const reach = Math.max(0, ...best.map(({ ring }) => ring.to));

    const own = fixedPart(element);
    const over = boxes
      .flatMap((box) => [
        ...around(box, -1).map((at) => [at, 0] as const),
        ...around(box, reach).map((at) => [at, 1] as const),
      ])
      .map(([[x, y], onRing]) => {
        const top = document.elementFromPoint(x, y);
        if (!top || element.contains(top) || top.contains(element)) return undefined;
        const bar = fixedPart(top);
        return onRing && (!bar || bar === own) ? undefined : top;
      })
      .find((top) => top !== undefined);

    const edges = {
      left: Math.min(...boxes.map(({ left }) => left)) - reach,
      top: Math.min(...boxes.map(({ top }) => top)) - reach,
      right: Math.max(...boxes.map(({ right }) => right)) + reach,
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)) + reach,
    };
    const frames = up(element.parentElement)
      .filter((part) => {
        const { overflowX, contain } = getComputedStyle(part);
        return (
          part.parentElement !== null &&
          part !== document.body &&
          (overflowX !== 'visible' || /paint|strict|content/.test(contain))
        );
      })
      .map((part) => [nameOf(part), part.getBoundingClientRect()] as const);
    const cutOff = [
      ['the screen', new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight)] as const,
      ...frames,
    ].flatMap(([name, frame]) =>
      (['left', 'top', 'right', 'bottom'] as const)
        .filter((side) =>
          side === 'left' || side === 'top' ? edges[side] < frame[side] - 0.5 : edges[side] > frame[side] + 0.5,
        )
        .map((side) => `${name}, ${side}`),
    );

    const place = (boxesThere: readonly DOMRect[]): Place => ({
      left: Math.min(...boxesThere.map(({ left }) => left)) + scrollX,
      top: Math.min(...boxesThere.map(({ top }) => top)) + scrollY,
      right: Math.max(...boxesThere.map(({ right }) => right)) + scrollX,
      bottom: Math.max(...boxesThere.map(({ bottom }) => bottom)) + scrollY,
    });
    return {
      index: [...document.querySelectorAll(mayHaveFocus)].indexOf(element),
      name: nameOf(element),
      start: place(boxes.slice(0, 1)),
      whole: place(boxes),
      fixed: own !== undefined,
      visible:
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        boxes.some(({ width, height }) => width > 4 && height > 4),
      coveredBy: over && nameOf(over),
      ring: best.length > 0 ? Math.min(...best.map(({ ring }) => ring.to - ring.from)) : 0,
      contrast: Math.min(...best.map((at) => at.contrast)),
      cutOff,
    };
  }, mayHaveFocus);

/** What the keyboard should reach as the page is now, in the order of the document. */
export const focusable = (page: Page): Promise<(Focusable & { inBar: boolean })[]> =>
  page.evaluate(
    (mayHaveFocus) =>
      [...document.querySelectorAll<HTMLElement>(mayHaveFocus)]
        .map((element, index) => ({ element, index }))
        .filter(
          ({ element }) =>
            element.tabIndex >= 0 &&
            !element.matches(':disabled') &&
            element.checkVisibility({ visibilityProperty: true }),
        )
        .map(({ element, index }) => ({
          index,
          name: `${element.tagName.toLowerCase()} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}"`,
          inBar: element.closest('[data-phone-bar]') !== null,
        })),
    mayHaveFocus,
  );
