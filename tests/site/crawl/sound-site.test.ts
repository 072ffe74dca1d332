import { expect, it } from 'vitest';
import { faultsOf, withPage } from './broken-site.ts';
import { page, soundSite } from './small-web.ts';

it('the crawl finds nothing wrong with a sound site', async () => {
  expect(await faultsOf(soundSite)).toEqual([]);
  expect(await faultsOf(withPage('/new/', page('/new/', { title: 'New', body: 'New.' })))).toEqual([]);
});
