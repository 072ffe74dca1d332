import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltPage, type BuiltSite } from '../../../src/checks/dist/built-site.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
let site: BuiltSite;

/** As a camera leaves it: red above and blue below, and where it was taken. */
const photo = async (width: number, height: number) => {
  const half = { width, height: height / 2, channels: 3 } as const;
  const blue = await sharp({ create: { ...half, background: '#0000c0' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, height, background: '#c00000' } })
    .composite([{ input: blue, top: height / 2, left: 0 }])
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 0/1 54/1' } });
};

const pageAt = (path: string): BuiltPage => {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} is not there.`);
  return page;
};

/** The owner's pictures on a page: their attributes, and the files to choose from. */
const picturesOf = (path: string) => {
  const { $ } = pageAt(path);
  return $('img[srcset]')
    .get()
    .map((element) => {
      const image = $(element).attr();
      const files = (image?.srcset ?? '').split(', ').map((candidate) => {
        const [, address = '', width] = /^(\/_astro\/\S+\.webp) (\d+)w$/.exec(candidate) ?? [];
        return { file: join(site.folder, decodeURI(address)), width: Number(width) };
      });
      return { image, files };
    });
};

const original = await (await photo(4000, 3000)).jpeg().toBuffer();
const insert = (file: string, text: string) => {
  copy.edit(file, '\n## ', `\n${text}\n\n## `);
};

beforeAll(async () => {
  const upright = await (await photo(1600, 1200)).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  copy.write('content/conditions/IMG_4711.JPG', original);
  copy.write('content/conditions/Wärme im Rücken.jpg', upright);
  copy.write('content/conditions/draft.jpg', await (await photo(800, 600)).jpeg().toBuffer());
  copy.write('content/conditions/unused.png', await (await photo(200, 100)).png().toBuffer());
  copy.write('content/pages/small.png', await (await photo(300, 200)).png().toBuffer());
  insert(
    'content/conditions/sciatica.mdx',
    '![A field of red and blue](./IMG_4711.JPG)\n\n<Figure caption="Upright">\n\n![Blue beside red](<./Wärme im Rücken.jpg>)\n\n</Figure>',
  );
  insert('content/conditions/it-band.mdx', 'Once more: ![Red over blue](./IMG_4711.JPG) ![Again](./IMG_4711.JPG)');
  insert('content/pages/about.mdx', '![A "small" field](./small.png "Its title")');
  const draft = copy.read('content/conditions/hip-dysfunction.mdx');
  copy.write(
    'content/conditions/shin.mdx',
    draft
      .replace(/^title: .*/m, 'title: Shin pain\ndraft: true')
      .replace(/^headline: .*/m, 'headline: Shin pain, not ready yet')
      .replace(/^description: .*/m, 'description: A draft of a page about pain in the shin, which is not ready yet.')
      .replace('\n## ', '\n![A shin](./draft.jpg)\n\n## '),
  );
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
});
afterAll(() => {
  copy.discard();
});

describe('the markup of an owner’s picture', () => {
  it('is valid, and has files to choose from, size and words', async () => {
    expect(await htmlFaults(site.pages)).toEqual([]);
    const [wide, upright] = picturesOf('/conditions/sciatica/');
    expect(wide?.image).toMatchObject({
      alt: 'A field of red and blue',
      width: '592',
      height: '444',
      loading: 'lazy',
      decoding: 'async',
    });
    expect(wide?.files.map(({ width }) => width)).toEqual([400, 720, 1184]);
    expect(upright?.image).toMatchObject({ alt: 'Blue beside red', width: '444', height: '592' });
    expect(pageAt('/conditions/sciatica/').$('figure:has(img[srcset]) figcaption').text()).toBe('Upright');
  });

  it('is neither enlarged nor styled in place, on pages of content/pages as well', () => {
    const [small] = picturesOf('/about/');
    expect(small?.image).toMatchObject({ alt: 'A “small” field', title: 'Its title', width: '300' });
    expect(small?.files.map(({ width }) => width)).toEqual([300]);
    for (const { html } of site.pages) expect(html).not.toMatch(/<img[^>]* style=/);
  });
});

describe('the files of an owner’s picture', () => {
  it('have the size that the markup says, and carry no word of the camera', async () => {
    const pictures = ['/conditions/sciatica/', '/about/'].flatMap(picturesOf);
    expect(pictures.length).toBe(3);
    for (const { image, files } of pictures)
      for (const { file, width } of files) {
        const read = await sharp(file).metadata();
        expect([read.width, read.format], file).toEqual([width, 'webp']);
        expect(Math.abs(read.height - (width * Number(image?.height)) / Number(image?.width)), file).toBeLessThan(2);
        expect([read.exif, read.xmp, read.iptc, read.icc, read.orientation].filter(Boolean), file).toEqual([]);
      }
  });

  it('stand upright', async () => {
    const file = picturesOf('/conditions/sciatica/')[1]?.files.at(-1)?.file;
    const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const colorAt = (x: number, y: number) => {
      const [red = 0, , blue = 0] = data.subarray((y * info.width + x) * info.channels);
      return red > blue ? 'red' : 'blue';
    };
    // Orientation 6: what lies above goes to the right.
    expect([colorAt(20, 100), colorAt(info.width - 20, 100)]).toEqual(['blue', 'red']);
  });

  it('are the only pictures that are published: no original, and nothing of drafts', () => {
    const shown = new Set(
      site.pages.flatMap(({ html }) => [...html.matchAll(/\/_astro\/[^\s",]+/g)].map(([path]) => decodeURI(path))),
    );
    const published = [...site.files].filter((file) => /^\/_astro\/.*\.(avif|jpe?g|png|webp)$/i.test(file));
    expect(published.length).toBeGreaterThan(6);
    expect(published.filter((file) => !shown.has(file))).toEqual([]);
    for (const file of filesBelow(site.folder))
      expect(readFileSync(join(site.folder, file)).includes(original.subarray(0, 2000)), file).toBe(false);
  });
});
