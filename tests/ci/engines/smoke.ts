import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../../src/tools/verify/built-site.ts';
import type { SerializedHours } from '../../../src/domain/hours/serialized-hours.ts';
import { openNow } from '../../../src/domain/hours/open-now.ts';
import { faultsOfBoxes } from '../../e2e/layout/faults.ts';
import { measure } from '../../e2e/layout/measure.ts';
import { fixtureProject } from '../../fixtures/project-copy.ts';
import { servedFolder, type ServedFolder } from '../../served-folder.ts';
import { axeFaults } from '../../browser/axe-faults.ts';
import { brokenPage, notingSite } from './noted-faults.ts';
import type { Engine, Visitor, Window } from '../../browser/visitor.ts';

const windows = ({ narrowest }: Engine): Record<string, Window> => ({
  'a phone': { width: narrowest, height: 844, colorScheme: 'light' },
  'a phone in the dark': { width: narrowest, height: 844, colorScheme: 'dark' },
  'a desktop': { width: 1280, height: 900, colorScheme: 'light' },
  'a desktop in the dark': { width: 1280, height: 900, colorScheme: 'dark' },
});

const built = 'dist';
const paths = readBuiltSite(built).pages.map(({ path }) => path);
/** Has all that can be worked, whatever the shipped site has. */
const worked = join(fixtureProject, 'dist');
const workedPages = readBuiltSite(worked).pages;
const firstWith = (selector: string) =>
  workedPages.find(({ $ }) => $(selector).length > 0)?.path ?? `no page with ${selector}`;

/** Every shipped page in every window, and what can be worked on the fixture site, in an engine that is not Chromium. */
export function smoke(engine: Engine): void {
  describe(engine.name, () => {
    let site: ReturnType<typeof notingSite>;
    let served: ServedFolder;
    let servedToWork: ServedFolder;
    beforeAll(async () => {
      if (engine.missing) throw new Error(`There is no ${engine.missing}.`);
      site = notingSite(built);
      served = await servedFolder(site.folder);
      servedToWork = await servedFolder(worked);
    });
    afterAll(() => {
      served.stop();
      servedToWork.stop();
      site.discard();
    });

    describe.each(Object.entries(windows(engine)))('on %s', (_, window) => {
      let visitor: Visitor;
      const open = (path: string) => visitor.open(served.address + path);
      beforeAll(async () => {
        visitor = await engine.visit(window);
      });
      afterAll(() => visitor.leave());

      it.each(paths)('%s is drawn whole, without a fault that axe, the console or a ruler finds', async (path) => {
        await open(path);
        await fontsReady(visitor);
        // How headings wrap is left to the fonts of the machine.
        expect(faultsOfBoxes(await measure(visitor))).toEqual([]);
        expect(await isDark(visitor)).toBe(window.colorScheme === 'dark');
        // In Firefox, Playwright's pictures would add faults of their own, and axe may ask for pictures.
        expect((await visitor.faults()).filter((fault) => !expected(path, fault))).toEqual([]);
        expect(await axeFaults(visitor)).toEqual([]);
      });

      it('what goes wrong on a page is told', async () => {
        await open(brokenPage);
        const told = async () => (await visitor.faults()).join('\n');
        for (const fault of ['said', 'thrown', 'gone.png', 'style-src']) await expect.poll(told).toContain(fault);
      });

      if (window.colorScheme === 'light')
        worksIn(
          () => visitor,
          (path) => visitor.open(servedToWork.address + path),
          window,
        );
    });
  });
}

/** The page of an address that is not there is answered as such, which consoles note. */
const expected = (path: string, fault: string) => path === '/404.html' && fault.includes('404');

function worksIn(visiting: () => Visitor, open: (path: string) => Promise<void>, { width }: Window): void {
  const ask = <Answer>(question: (selector: string) => Answer, selector: string) =>
    visiting().evaluate(question, selector);
  const textOf = (selector: string) => ask((found) => document.querySelector(found)?.textContent.trim(), selector);
  const seen = (selector: string) =>
    ask((found) => {
      const { top = 0, bottom = 0, height = 0 } = document.querySelector(found)?.getBoundingClientRect() ?? {};
      return height > 0 && bottom > 0 && top < innerHeight;
    }, selector);

  it('the map leads to a place', async () => {
    const places = '.places';
    await open(firstWith(places));
    const target = await ask(
      (found) => document.querySelector(found)?.getAttribute('href') ?? '',
      '[data-body-map] svg a',
    );
    expect(target).toMatch(/^[/#]/);
    await visiting().press('[data-body-map] svg a .region');
    await expect.poll(() => ask(() => location.pathname + location.hash, '')).toContain(target);
  });

  it('the finder finds, says how much, and is cleared by Escape', async () => {
    await open(firstWith('[data-finder]'));
    await expect.poll(() => seen('[type=search]')).toBe(true);
    await visiting().press('[type=search]');
    await visiting().type('leg');
    await expect
      .poll(() => ask((found) => document.querySelectorAll(found).length, '[data-result]'))
      .toBeGreaterThan(0);
    await expect.poll(() => textOf('[role=status]')).toMatch(/\d/);
    expect(await axeFaults(visiting())).toEqual([]);
    await visiting().pressKey('Escape');
    await expect.poll(() => ask((found) => document.querySelectorAll(found).length, '[data-result]')).toBe(0);
  });

  it('a question opens and closes', async () => {
    await open(firstWith('main details'));
    const isOpen = () => ask((found) => document.querySelector<HTMLDetailsElement>(found)?.open, 'main details');
    expect(await isOpen()).toBe(false);
    for (const open of [true, false]) {
      await visiting().press('main summary');
      await expect.poll(isOpen).toBe(open);
    }
  });

  it('it is said whether the clinic is open', async () => {
    await open(firstWith('[data-open-now]'));
    const carried = await ask(
      (found) => document.querySelector<HTMLElement>(found)?.dataset.openNow,
      '[data-open-now]',
    );
    const hours = JSON.parse(carried ?? '') as SerializedHours;
    await expect.poll(() => textOf('[data-open-now]')).toMatch(/\w/);
    // A minute may begin between the two.
    await expect.poll(async () => (await textOf('[data-open-now]')) === openNow(hours, Date.now())?.words).toBe(true);
  });

  it(
    width < 600 ? 'the bar stands at the foot, and yields to the booking buttons' : 'there is no phone bar',
    async () => {
      await open(firstWith('[data-booking-buttons]'));
      const bar = '[data-phone-bar]';
      await expect.poll(() => seen(bar)).toBe(width < 600);
      await ask(
        (found) => document.querySelector(found)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        '[data-booking-buttons]',
      );
      await expect.poll(() => seen(bar)).toBe(false);
      await ask(() => {
        scrollTo({ top: 0, behavior: 'instant' });
      }, '');
      await expect.poll(() => seen(bar)).toBe(width < 600);
    },
  );

  it('the first stop of the keyboard leads past the menu', async () => {
    await open('/');
    await visiting().pressKey('Tab');
    await expect.poll(() => ask(() => document.activeElement?.getAttribute('href'), '')).toBe('#clinic-main');
    await visiting().pressKey('Enter');
    await expect.poll(() => ask(() => document.activeElement?.localName, '')).toBe('main');
  });
}

const fontsReady = (visitor: Visitor) =>
  visitor.evaluate(async () => {
    await document.fonts.ready;
  });

const isDark = (visitor: Visitor) =>
  visitor.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
    return Number(red) < 128;
  });
