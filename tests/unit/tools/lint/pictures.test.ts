import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { editedContent, sciatica } from './edited-content.ts';

const { write, insert, placeOf, problems, pictureProblems } = editedContent();
const photo = (width: number) =>
  sharp({ create: { width, height: width, channels: 3, background: '#c08860' } })
    .jpeg()
    .toBuffer();
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
const heicFix =
  'Open it on a computer and save it as a JPEG; for the next ones: Settings, Camera, Formats, Most Compatible.';

const half = (await photo(900)).subarray(0, -300);

describe('the name of a picture', () => {
  it.each(['IMG_4711.JPG', '_MG_1.jpeg', 'heat-pack.png', 'Wärme.webp', 'pack.avif'])('may be %s', async (name) => {
    write(`content/conditions/${name}`, await photo(1200));
    insert(sciatica, `![A pack](./${name})`);
    expect(problems()).toEqual([]);
    expect(await pictureProblems()).toEqual([]);
  });

  it.each(['![A pack](<./my pack (1).jpg>)', '![A pack](./my%20pack%20%281%29.jpg)'])('has spaces as in %s', (text) => {
    write('content/conditions/my pack (1).jpg', '');
    insert(sciatica, text);
    expect(problems()).toEqual([]);
  });

  it.each([
    ['![A pack](./my pack.jpg)', 'A name with spaces needs < and > around it.', 'Write ![A pack](<./my pack.jpg>).'],
    ['![A pack] (./pack.jpg)', 'This is not read as a picture.', 'Write ![A pack](./pack.jpg).'],
  ])('that is written as %s is reported where it stands', (text, message, fix) => {
    write('content/conditions/my pack.jpg', '');
    write('content/conditions/pack.jpg', '');
    insert(sciatica, `Two lines before it, with a word or two,\nand then ${text} follows.`);
    expect(problems()).toEqual([{ ...placeOf(sciatica, text), level: 'error', message, fix }]);
  });

  it.each(['./pack%231.jpg', './pack%3F.jpg'])('can’t be %s, which Astro does not find', (url) => {
    insert(sciatica, `![A pack](${url})`);
    expect(problems().map(({ message }) => message)).toEqual(['The name of a picture can’t have ? or # in it.']);
  });
});

describe('a picture of a kind that pages can’t show', () => {
  it.each([
    ['IMG_1.HEIC', 'A HEIC picture, as iPhones take them, is shown by few browsers.'],
    ['a.heif', 'A HEIC picture, as iPhones take them, is shown by few browsers.'],
    ['a.gif', 'A GIF is coarse and heavy, and may move while people read.'],
    ['a.svg', 'An SVG may hold program code, which a page can’t hold.'],
    ['a.tif', 'Browsers don’t show pictures of this kind.'],
  ])('is reported once: %s', (name, message) => {
    const file = `content/conditions/${name}`;
    write(file, heic);
    expect(problems().map((found) => [found.file, found.line, found.message])).toEqual([[file, 1, message]]);
    insert(sciatica, `![A pack](./${name})`);
    expect(problems()).toEqual([
      {
        ...placeOf(sciatica, '![A pack]'),
        level: 'error',
        message,
        fix: expect.stringMatching(/^\S.* Then write its new name here\.$/) as string,
      },
    ]);
  });
});

describe('a picture whose file is not what it should be', () => {
  it.each([
    [
      'HEIC under another name',
      heic,
      'pack.jpg is a HEIC picture, whatever its name says: few browsers show those.',
      heicFix,
    ],
    [
      'no picture',
      Buffer.from('<html>'),
      'pack.jpg is no picture, whatever its name says.',
      'Put a JPEG, a PNG, a WebP or an AVIF there, as the camera or the phone made it.',
    ],
    ['cut off', half, 'pack.jpg breaks off before its end.', 'Copy it anew from where it came.'],
  ])('is reported with its place: %s', async (_, bytes, message, fix) => {
    write('content/conditions/pack.jpg', bytes);
    expect(await pictureProblems()).toEqual([]);
    insert(sciatica, 'See: ![A pack](./pack.jpg)');
    expect(await pictureProblems()).toEqual([{ ...placeOf(sciatica, '![A pack]'), level: 'error', message, fix }]);
  });

  it('but only another kind than its name says is as good as any', async () => {
    write(
      'content/conditions/pack.jpg',
      await sharp(await photo(720))
        .png()
        .toBuffer(),
    );
    insert(sciatica, '![A pack](./pack.jpg)');
    expect(await pictureProblems()).toEqual([]);
  });

  it('is let through with advice when it is small', async () => {
    write('content/conditions/pack.jpg', await photo(719));
    insert(sciatica, '![A pack](./pack.jpg)');
    expect(await pictureProblems()).toEqual([
      {
        ...placeOf(sciatica, '![A pack]'),
        level: 'advice',
        message: 'pack.jpg is only 719 pixels wide, which looks blurred on a phone.',
        fix: 'Use it as large as you have it: 1,200 pixels or more.',
      },
    ]);
  });
});

it('a picture that is not there is reported once', async () => {
  insert(sciatica, '![A pack](./pack.jpg)');
  expect(problems()).toHaveLength(1);
  expect(await pictureProblems()).toEqual([]);
});
