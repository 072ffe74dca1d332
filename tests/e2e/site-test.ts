import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { readBuiltSite } from '../../src/checks/dist/built-site.ts';
import { siteServer } from '../../src/hosting/static-server.ts';

const built = readBuiltSite('dist').pages;

/** Every page that dist has. */
export const pages = built.map(({ path }) => path);

/** The pages with something that a selector finds. */
export const pagesWith = (selector: string) => built.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);

/** The built site behind the server of `npm start`, one a worker. */
export const test = base.extend<object, { address: string }>({
  address: [
    async ({}, use) => {
      const server = siteServer('dist');
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});

export { expect } from '@playwright/test';
