import { test as base } from '@playwright/test';
import { readBuiltSite } from '../../src/checks/dist/built-site.ts';
import { servedFolder } from '../served-folder.ts';

const built = readBuiltSite('dist').pages;

/** Every page that dist has. */
export const pages = built.map(({ path }) => path);

/** The pages with something that a selector finds. */
export const pagesWith = (selector: string) => built.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);

/** The built site behind the server of `npm start`, one a worker. */
export const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const served = await servedFolder('dist');
      await use(served.address);
      served.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});

export { expect } from '@playwright/test';
