import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteCopy } from '../copies/site-copy.ts';

/** Edits as an owner makes them, of whatever stands in content/; none of them knows its words. */

const clinicFile = 'content/clinic.yaml';
const slugs = ({ folder }: SiteCopy) =>
  readdirSync(join(folder, 'content/conditions'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .sort();
const fileOf = (slug: string) => `content/conditions/${slug}.mdx`;
const published = (copy: SiteCopy) => slugs(copy).filter((slug) => !copy.read(fileOf(slug)).includes('\ndraft: true'));
const firstCondition = (copy: SiteCopy) => fileOf(published(copy)[0] ?? '');

/** A setting at the left margin, with all the lines that belong to it. */
const settingLines = (name: string) => new RegExp(`^${name}:.*\\n(?:(?:[ #-].*)?\\n)*`, 'm');

/** Gives a setting of clinic.yaml other lines, or adds it; none take it away. */
function setClinic(copy: SiteCopy, name: string, lines: string): void {
  const text = `${copy.read(clinicFile).trimEnd()}\n`;
  const rest = text.replace(settingLines(name), '');
  copy.write(clinicFile, lines ? `${rest.trimEnd()}\n${lines}\n` : rest);
}

const setLine = (copy: SiteCopy, file: string, name: string, value: string) => {
  copy.write(file, copy.read(file).replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`));
};

/** Puts a block before the first heading of a page's text. */
const insert = (copy: SiteCopy, file: string, block: string) => {
  copy.edit(file, /\n(?=## )/, `\n${block}\n\n`);
};

/** What `npm run new` writes, with an owner's words in place of its prompts, and published. */
async function addCondition(copy: SiteCopy, title: string): Promise<void> {
  const before = slugs(copy);
  const { code, output } = await copy.run('new', {}, title);
  if (code !== 0) throw new Error(output);
  const [slug = ''] = slugs(copy).filter((one) => !before.includes(one));
  const words = copy
    .read(fileOf(slug))
    .replaceAll('TODO: ', '')
    .replace('https://todo.invalid/', 'https://www.nhs.uk/conditions/')
    .replace('draft: true', 'draft: false')
    .replace(/^headline: .*$/m, `headline: "${title}: what it is like"`)
    .replace(
      /^description: .*$/m,
      `description: What ${title.toLowerCase()} is like, what we do about it by hand, and who should see a physician first.`,
    )
    .replace(/^alsoCalled:\n(?: {2}-.*\n)+/m, '');
  copy.write(fileOf(slug), words);
}

function rename(copy: SiteCopy): void {
  const [slug = ''] = published(copy);
  const renamed = `${slug}-pain-and-care`;
  copy.write(fileOf(renamed), copy.read(fileOf(slug)).replace(/^title: /m, `formerSlugs: [${slug}]\ntitle: `));
  copy.remove(fileOf(slug));
  for (const folder of ['conditions', 'pages'])
    for (const name of readdirSync(join(copy.folder, 'content', folder)).filter((file) => file.endsWith('.mdx'))) {
      const file = `content/${folder}/${name}`;
      copy.write(
        file,
        copy
          .read(file)
          .replaceAll(`condition: ${slug}\n`, `condition: ${renamed}\n`)
          .replaceAll(`/conditions/${slug}/`, `/conditions/${renamed}/`),
      );
    }
}

/** Yesterday, which is over in every time zone. */
const lately = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
const nextYear = new Date().getFullYear() + 1;

/** By what they do, as the owner would say it. */
export const ownerEdits: Record<string, (copy: SiteCopy) => void | Promise<void>> = {
  'a day with two spans of hours': (copy) => {
    setClinic(copy, 'hours', 'hours:\n  Monday to Thursday: 8am to noon, 1:30pm to 7pm\n  Saturday: 9am to 1pm');
  },
  'another phone number': (copy) => {
    setClinic(copy, 'phone', 'phone: "720-316-4490"');
  },
  'a holiday and a short day': (copy) => {
    setClinic(
      copy,
      'specialDays',
      `specialDays:\n  - { on: ${nextYear}-07-03, hours: 10am to noon, reason: Day before the holiday }\n` +
        `  - { from: ${nextYear}-07-04, to: ${nextYear}-07-08, hours: closed, reason: Summer leave }`,
    );
  },
  'a new heading': (copy) => {
    const file = firstCondition(copy);
    copy.write(file, `${copy.read(file).trimEnd()}\n\n## What we bring along\n\nWe bring warm hands and time.\n`);
  },
  'a paragraph more': (copy) => {
    insert(copy, firstCondition(copy), 'We take our time with every client. '.repeat(12).trim());
  },
  'a symptom less': (copy) => {
    copy.edit(firstCondition(copy), /^(symptoms:\n(?: {2}-.*\n)*) {2}-.*\n/m, '$1');
  },
  'a picture': (copy) => {
    cpSync('tests/fixtures/picture.png', join(copy.folder, 'content/conditions/treatment-room.png'));
    insert(copy, firstCondition(copy), '![A treatment table by a window](./treatment-room.png)');
  },
  'a new condition': (copy) => addCondition(copy, 'Plantar fasciitis'),
  'a draft': async (copy) => {
    const { code, output } = await copy.run('new', {}, 'Calf strain');
    if (code !== 0) throw new Error(output);
  },
  'a renamed page': rename,
  'other titles': (copy) => {
    setLine(copy, firstCondition(copy), 'title', 'Pain that keeps you awake');
    setLine(copy, firstCondition(copy), 'headline', 'When pain keeps you from sleeping through the night');
    setLine(copy, 'content/pages/about.mdx', 'title', 'Who we are');
    setLine(copy, 'content/pages/about.mdx', 'headline', 'The people and the work behind the door');
  },
  'other dates': (copy) => {
    for (const slug of published(copy)) {
      setLine(copy, fileOf(slug), 'reviewed', lately);
      setLine(copy, fileOf(slug), 'updated', lately);
    }
  },
  'a longer clinic name': (copy) => {
    setClinic(copy, 'name', 'name: Front Range Center for Clinical Massage');
  },
  'no booking link': (copy) => {
    setClinic(copy, 'booking', '');
  },
  'no phone': (copy) => {
    setClinic(copy, 'phone', '');
  },
  'real details': (copy) => {
    setClinic(copy, 'url', 'url: https://boulderhandsoncare.com');
    setClinic(copy, 'phone', 'phone: "720-316-4490"');
    setClinic(copy, 'email', 'email: hello@boulderhandsoncare.com');
    setClinic(copy, 'address', 'address: { street: 2610 Arapahoe Avenue, city: Boulder, state: CO, zip: "80302" }');
    setClinic(copy, 'booking', 'booking:\n  url: https://boulderhandsoncare.janeapp.com/');
  },
  'eight conditions': async (copy) => {
    for (const title of [
      'Tight calves',
      'Groin strain',
      'Runner’s foot',
      'Sore thighs',
      'Outer shin pain',
      'Stiff hips',
    ])
      if (published(copy).length < 8) await addCondition(copy, title);
  },
  'a long, hard sentence': (copy) => {
    const hard = 'Musculoskeletal rehabilitation necessitates individualized consideration of numerous factors';
    insert(copy, firstCondition(copy), `${[hard, hard, hard, hard].join(', and ')}.`);
  },
  'a term that is not explained': (copy) => {
    insert(copy, 'content/pages/first-visit.mdx', 'Ask us about the quadratus lumborum.');
  },
  'a text of two lines': (copy) => {
    const file = 'content/pages/about.mdx';
    const [, settings = ''] = /^(---\n[^]*?\n---\n)/.exec(copy.read(file)) ?? [];
    copy.write(
      file,
      `${settings}\n## Who we are\n\nWe treat pain by hand. [Book a session](/book/) when you are ready.\n`,
    );
  },
};

/** What cannot go with the rest: without a phone and without a booking link, nobody could reach the clinic. */
export const notTogether = ['no phone', 'no booking link'];
