import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { servedFolder, type ServedFolder } from '../../served-folder.ts';
import { copySite, type SiteCopy } from '../copies/site-copy.ts';
import { faultNames, goWrong, holds, openPage } from '../missing-files/failing-requests.ts';

let copy: SiteCopy;
let served: ServedFolder;

const paths = ['/about/', '/conditions/sciatica/'];
const pictures = '**/*.{avif,webp,jpg,png}';

test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  copy = copySite();
  const picture = '![The room where you are treated](./room.png)';
  for (const folder of ['pages', 'conditions'])
    copy.write(`content/${folder}/room.png`, readFileSync('tests/fixtures/picture.png'));
  copy.edit('content/pages/about.mdx', '\n## What we don', `\n${picture}\n\n## What we don`);
  copy.edit(
    'content/conditions/sciatica.mdx',
    '\n## ',
    `\n<Figure caption="A room">\n\n${picture}\n\n</Figure>\n\n## `,
  );
  const { code, output } = await copy.run('build');
  expect(code, output).toBe(0);
  served = await servedFolder(join(copy.folder, 'dist'));
});
test.afterAll(() => {
  served.stop();
  copy.discard();
});

for (const fault of faultNames)
  test(`when an owner's picture ${fault}, its page is read and booked from, with the picture in words`, async ({
    page,
  }) => {
    // A browser gives the place of a picture that it can't have to its words: once, and within what counts as good.
    expect((await holds(page, served.address, paths, fault, pictures, 0.1)).size).toBeGreaterThan(0);
    await goWrong(page, pictures, fault);
    for (const path of paths) {
      await openPage(page, served.address + path);
      const picture = page.getByRole('img', { name: 'The room where you are treated' });
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toBeVisible();
      expect((await picture.boundingBox())?.height, path).toBeGreaterThan(20);
    }
  });
