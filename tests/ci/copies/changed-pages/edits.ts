import sharp from 'sharp';
import type { SiteCopy } from '../site-copy.ts';

/** A kind of edit, and which pages at least must show it. */
export interface Edit {
  kind: string;
  make: (site: SiteCopy) => void;
  shownOn: RegExp;
}

const plain = (background: string) =>
  sharp({ create: { width: 800, height: 500, channels: 3, background } })
    .png()
    .toBuffer();
const [dark, light] = await Promise.all([plain('#123'), plain('#def')]);

const sciatica = 'content/conditions/sciatica.mdx';
const anyPage = /^(.*\/)?index\.html$|^404\.html$/;
const anyCondition = /^conditions\/.+\/index\.html$/;

/** Each starts from the site that the one before has left. */
export const edits: Edit[] = [
  {
    kind: 'a title, which other pages show',
    make: (site) => {
      site.edit(sciatica, /^title: .*$/m, 'title: Sciatic pain');
    },
    shownOn: /^(conditions\/(sciatica\/|hip-dysfunction\/|it-band\/|)|)index\.html$/,
  },
  {
    kind: 'a picture in a text',
    make: (site) => {
      site.write('content/conditions/it-band-picture.png', dark);
      site.edit('content/conditions/it-band.mdx', '\n## ', '\n![A test card](./it-band-picture.png)\n\n## ');
    },
    shownOn: /^conditions\/it-band\/index\.html$/,
  },
  {
    kind: 'another picture under the same name',
    make: (site) => {
      site.write('content/conditions/it-band-picture.png', light);
    },
    shownOn: /^conditions\/it-band\/index\.html$/,
  },
  {
    kind: 'the clinic file',
    make: (site) => {
      site.edit('content/clinic.yaml', '720-304-8816', '720-304-8877');
      site.edit('content/clinic.yaml', /Monday to Thursday: .*/, 'Monday to Thursday: 9am to noon');
    },
    shownOn: anyPage,
  },
  {
    kind: 'a component',
    make: (site) => {
      site.edit('src/components/condition/Sources.astro', 'not a diagnosis', 'and not a diagnosis');
    },
    shownOn: anyCondition,
  },
  {
    kind: 'a style',
    make: (site) => {
      site.edit('src/styles/sources.css', 'padding-left: 1.6rem', 'padding-left: 1.7rem');
    },
    shownOn: anyPage,
  },
  {
    kind: 'words of a text',
    make: (site) => {
      site.edit(sciatica, '\n## ', '\nA sentence that was not here before.\n\n## ');
    },
    shownOn: /^conditions\/sciatica\/index\.html$/,
  },
  {
    kind: 'a relation that one page gives up for another, and the other page keeps',
    make: (site) => {
      site.edit('content/conditions/it-band.mdx', 'condition: hip-dysfunction', 'condition: sciatica');
    },
    shownOn: /^conditions\/it-band\/index\.html$/,
  },
  {
    kind: 'a reason on one page, which the other page shows',
    make: (site) => {
      site.edit(sciatica, /because: The nerve runs under.*/, 'because: They can be felt in one place.');
    },
    shownOn: /^conditions\/(sciatica|hip-dysfunction)\/index\.html$/,
  },
  {
    kind: 'a utility that no page had',
    make: (site) => {
      site.edit('src/components/condition/Sources.astro', 'class="label"', 'class="label underline-offset-8"');
    },
    shownOn: anyPage,
  },
  {
    kind: 'the script',
    make: (site) => {
      site.edit('src/browser/every-page.ts', 'offerPrinting();', 'offerPrinting();\ndocument.title += "";');
    },
    shownOn: anyPage,
  },
  {
    kind: 'the figure',
    make: (site) => {
      site.edit('src/domain/drawing/plate.ts', 'const margin = 12;', 'const margin = 14;');
    },
    shownOn: anyCondition,
  },
  {
    kind: 'how texts become sections',
    make: (site) => {
      site.edit('src/mdx/sections.ts', "dataEvidence: ''", "dataEvidence: '', dataTried: ''");
    },
    shownOn: /^conditions\/sciatica\/index\.html$/,
  },
  {
    kind: 'a letter that no heading had',
    make: (site) => {
      site.edit(sciatica, /^headline: .*$/m, 'headline: "Sciatica, Ischías: nerve pain down the leg"');
    },
    shownOn: anyPage,
  },
  {
    kind: 'a page that goes',
    make: (site) => {
      site.edit('content/conditions/hip-dysfunction.mdx', /^draft: .*\n|^updated: /m, 'draft: true\nupdated: ');
    },
    shownOn: /^conditions\/(sciatica|it-band|)\/?index\.html$/,
  },
];
