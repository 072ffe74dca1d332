import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuiltSite, type BuiltPage, type BuiltSite } from '../../../src/checks/dist/built-site.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { pictureBudget } from '../../../src/domain/picture-weight.ts';
import { htmlFaults } from '../../site/html-faults.ts';
import { copySite } from './site-copy.ts';

const copy = copySite();
const encodings = join(copy.folder, '.cache/astro/assets');
let site: BuiltSite;

/** As a camera leaves it: red above and blue below, with grain, 12 million pixels, and where it was taken. */
const photo = async (width: number, height: number) => {
  const half = { width, height: height / 2, channels: 3 } as const;
  const noise = { type: 'gaussian', mean: 40, sigma: 20 } as const;
  const grain = await sharp({ create: { ...half, height, background: '#000', noise } })
    .png()
    .toBuffer();
  const blue = await sharp({ create: { ...half, background: '#0000c0' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, height, background: '#c00000' } })
    .composite([
      { input: blue, top: height / 2, left: 0 },
      { input: grain, blend: 'add' },
    ])
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 0/1 54/1' } });
};

const build = async () => {
  const { code, output } = await copy.run('build');
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  site = readBuiltSite(join(copy.folder, 'dist'));
};
const pageAt = (path: string): BuiltPage => {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} is not there.`);
  return page;
};
const candidates = (srcset = '') =>
  srcset.split(', ').map((candidate) => {
    const [, address = '', width] = /^(\/_astro\/[^\s,]+) (\d+)w$/.exec(candidate) ?? [];
    return { file: join(site.folder, decodeURI(address)), width: Number(width) };
  });
/** The pictures of a page, as its markup has them. */
const picturesOf = (path: string) => {
  const { $ } = pageAt(path);
  return $('picture')
    .get()
    .map((picture) => {
      const image = $(picture).find('img');
      const source = $(picture).find('source');
      return { image, source, avif: candidates(source.attr('srcset')), webp: candidates(image.attr('srcset')) };
    });
};
const lying = await (await photo(4000, 3000)).jpeg().toBuffer();
const insert = (file: string, text: string) => {
  copy.edit(file, '\n## ', `\n${text}\n\n## `);
};

beforeAll(async () => {
  copy.write('content/conditions/IMG_4711.JPG', lying);
  copy.write(
    'content/conditions/Wärme im Rücken.jpg',
    await (await photo(1600, 1200)).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  copy.write('content/conditions/draft.jpg', await (await photo(800, 600)).jpeg().toBuffer());
  copy.write('content/conditions/unused.png', await (await photo(200, 100)).png().toBuffer());
  copy.write('content/pages/small.png', await (await photo(300, 200)).png().toBuffer());
  const p3 = sharp({ create: { width: 800, height: 600, channels: 3, background: '#c00000' } }).withIccProfile('p3');
  copy.write('content/pages/p3.jpg', await p3.jpeg({ quality: 100 }).toBuffer());
  insert(
    'content/conditions/sciatica.mdx',
    '![A field of red and blue](./IMG_4711.JPG)\n\n<Figure caption="Upright">\n\n![Blue beside red](<./Wärme im Rücken.jpg>)\n\n</Figure>',
  );
  insert('content/conditions/it-band.mdx', 'Once more: ![Red over blue](./IMG_4711.JPG) ![Again](./IMG_4711.JPG)');
  insert('content/pages/about.mdx', '![A "small" field](./small.png "Its title")\n\n![A red field](./p3.jpg)');
  const draft = copy.read('content/conditions/hip-dysfunction.mdx');
  copy.write(
    'content/conditions/shin.mdx',
    draft
      .replace(/^title: .*/m, 'title: Shin pain\ndraft: true')
      .replace(/^headline: .*/m, 'headline: Shin pain, not ready yet')
      .replace(/^description: .*/m, 'description: A draft of a page about pain in the shin, which is not ready yet.')
      .replace('\n## ', '\n![A shin](./draft.jpg)\n\n## '),
  );
  await build();
});
afterAll(() => {
  copy.discard();
});

describe('the markup of an owner’s picture', () => {
  it('is valid, and has sources, size and words', async () => {
    expect(await htmlFaults(site.pages)).toEqual([]);
    const [wide, upright] = picturesOf('/conditions/sciatica/');
    expect(wide?.source.attr('type')).toBe('image/avif');
    expect(wide?.image.attr()).toMatchObject({
      alt: 'A field of red and blue',
      width: '592',
      height: '444',
      loading: 'lazy',
      decoding: 'async',
      sizes: wide?.source.attr('sizes'),
    });
    expect([wide?.avif, wide?.webp].map((files) => files?.map(({ width }) => width))).toEqual([
      [400, 720, 1184],
      [400, 720, 1184],
    ]);
    expect(upright?.image.attr()).toMatchObject({ alt: 'Blue beside red', width: '444', height: '592' });
    expect(pageAt('/conditions/sciatica/').$('figure:has(picture) figcaption').text()).toBe('Upright');
  });

  it('is neither enlarged nor styled in place, on pages of content/pages as well', () => {
    const [small] = picturesOf('/about/');
    expect(small?.image.attr()).toMatchObject({ alt: 'A “small” field', title: 'Its title', width: '300' });
    expect(small?.avif.map(({ width }) => width)).toEqual([300]);
    for (const { html } of site.pages) expect(html).not.toMatch(/<(img|picture|source)[^>]* style=/);
  });
});

describe('the files of an owner’s picture', () => {
  it('have the size and kind that the markup says, fit their budget, and carry no word of the camera', async () => {
    const files = ['/conditions/sciatica/', '/about/'].flatMap((path) =>
      picturesOf(path).flatMap(({ avif, webp, image }) => {
        const ratio = Number(image.attr('height')) / Number(image.attr('width'));
        return [...avif.map((one) => ({ ...one, ratio })), ...webp.map((one) => ({ ...one, ratio }))];
      }),
    );
    expect(files.length).toBeGreaterThan(12);
    for (const { file, width, ratio } of files) {
      const read = await sharp(file).metadata();
      expect([read.width, read.format], file).toEqual([width, file.endsWith('avif') ? 'heif' : 'webp']);
      expect(Math.abs(read.height - width * ratio), file).toBeLessThan(2);
      expect([read.exif, read.xmp, read.iptc, read.icc, read.orientation], file).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      if (file.endsWith('avif')) expect(statSync(file).size, file).toBeLessThanOrEqual(pictureBudget(width));
    }
  });

  it('stand upright', async () => {
    const [, upright] = picturesOf('/conditions/sciatica/');
    for (const file of [upright?.avif.at(-1)?.file, upright?.webp.at(-1)?.file]) {
      const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const at = (x: number, y: number) => {
        const [red = 0, , blue = 0] = data.subarray((y * info.width + x) * info.channels);
        return red > blue ? 'red' : 'blue';
      };
      // Orientation 6: what lies above goes to the right.
      expect([at(20, 100), at(info.width - 20, 100)], file).toEqual(['blue', 'red']);
    }
  });

  it('are in sRGB, whatever the camera writes', async () => {
    const redOf = async (picture: Sharp) => (await picture.stats()).channels[0]?.mean;
    const camera = join(copy.folder, 'content/pages/p3.jpg');
    expect(await redOf(sharp(camera, { ignoreIcc: true }))).toBeLessThan(185);
    for (const { file } of picturesOf('/about/')[1]?.webp ?? []) expect(await redOf(sharp(file))).toBeCloseTo(192, 0);
  });

  it('are the only pictures that are published: no original, and nothing of drafts', () => {
    const named = new Set(
      site.pages.flatMap(({ html }) => [...html.matchAll(/\/_astro\/[^\s",]+/g)].map(([path]) => decodeURI(path))),
    );
    const published = [...site.files].filter((file) => /^\/_astro\/.*\.(avif|jpe?g|png|webp)$/i.test(file));
    expect(published.length).toBeGreaterThan(12);
    expect(published.filter((file) => !named.has(file))).toEqual([]);
    for (const file of filesBelow(site.folder))
      expect(readFileSync(join(site.folder, file)).includes(lying.subarray(0, 2000)), file).toBe(false);
  });
});

describe('the next build', () => {
  const published = () => [...site.files].filter((file) => /\.(avif|webp)$/.test(file)).map((file) => basename(file));
  const inDist = (name: string) => readFileSync(join(site.folder, '_astro', name));
  let marks: Record<string, Buffer> = {};
  /** Whether a published file comes from the cache, where marks stand in place of what was encoded. */
  const isKept = (name: string) => inDist(name).equals(marks[extname(name)] ?? Buffer.alloc(0));

  beforeAll(async () => {
    const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } });
    marks = { '.avif': await dot.clone().avif().toBuffer(), '.webp': await dot.clone().webp().toBuffer() };
    for (const name of readdirSync(encodings)) writeFileSync(join(encodings, name), marks[extname(name)] ?? '');
  });

  it('encodes nothing anew but what a killed build left half', async () => {
    const [half = ''] = readdirSync(encodings);
    writeFileSync(join(encodings, half), inDist(half).subarray(0, 60));
    await build();
    expect(published().length).toBeGreaterThan(12);
    expect(published().filter((name) => !isKept(name))).toEqual([half]);
  });

  it('encodes another picture of the same name, and that alone; what was not used for long goes', async () => {
    const before = published();
    for (const name of before) utimesSync(join(encodings, name), new Date(0), new Date(0));
    copy.write('content/conditions/IMG_4711.JPG', await (await photo(2000, 1200)).jpeg().toBuffer());
    await build();
    const fresh = published().filter((name) => !before.includes(name));
    expect(fresh.length).toBe(6);
    expect(fresh.every((name) => name.startsWith('IMG_4711.') && !isKept(name))).toBe(true);
    expect(published().filter((name) => name.startsWith('IMG_4711.'))).toEqual(fresh);
    expect(picturesOf('/conditions/sciatica/')[0]?.image.attr('height')).toBe('355');
    expect(readdirSync(encodings).sort()).toEqual(published().sort());
  });
});
