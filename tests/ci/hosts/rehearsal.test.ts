import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite } from '../copies/site-copy.ts';
import { realClinicYaml } from '../../fixtures/clinics.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { readVersion } from './site-version.ts';
import { http1Visits } from './http1-visits.ts';
import { http2Visits } from './http2-visits.ts';
import { Visitors } from './visitors.ts';

const copy = copySite();
const folder = join(copy.folder, 'published');
const people = 12;
const directives = `include ${folder}/current/nginx.conf;`;

async function release(...words: string[]): Promise<void> {
  const { code, output } = await copy.run('release', {}, folder, ...words);
  expect(output).toMatch(/^Release \S+ is in place/m);
  expect(code).toBe(0);
}

/** A page with a picture of its own, and an address that led elsewhere before. */
function writeFirstVersion(): void {
  copy.write('content/clinic.yaml', realClinicYaml);
  copy.edit('content/pages/first-visit.mdx', /^updated: /m, 'formerSlugs: [your-first-visit]\nupdated: ');
  copy.write('content/conditions/heat-pack.png', readFileSync('tests/fixtures/picture.png'));
  copy.edit(
    'content/conditions/it-band.mdx',
    '## Who it affects',
    '<Figure caption="A heat pack on the thigh.">\n\n![A folded cloth on a thigh](./heat-pack.png)\n\n</Figure>\n\n## Who it affects',
  );
}

/** One page has another name, one is gone with its picture, and the style sheet and the scripts are others. */
function writeSecondVersion(): void {
  const old = 'content/conditions/sciatica.mdx';
  copy.write('content/conditions/sciatic-pain.mdx', copy.read(old));
  for (const gone of [old, 'content/conditions/it-band.mdx', 'content/conditions/heat-pack.png']) copy.remove(gone);
  copy.edit('content/conditions/sciatic-pain.mdx', /^updated: /m, 'formerSlugs: [sciatica]\nupdated: ');
  copy.edit('content/conditions/hip-dysfunction.mdx', /^updated: /m, 'formerSlugs: [it-band]\nupdated: ');
  for (const slug of ['conditions/hip-dysfunction', 'conditions/sciatic-pain', 'pages/about'])
    copy.write(
      `content/${slug}.mdx`,
      copy
        .read(`content/${slug}.mdx`)
        .replace(/(?<=- condition: hip-dysfunction\n.*\n) {2}- condition: it-band\n.*\n/, '')
        .replace('condition: it-band', 'condition: sciatic-pain')
        .replaceAll('conditions/sciatica', 'conditions/sciatic-pain')
        .replace('[IT band tension](/conditions/it-band/)', 'IT band tension'),
    );
  copy.write('src/styles/base.css', `${copy.read('src/styles/base.css')}\n@layer base { mark { color: inherit; } }\n`);
  for (const script of ['every-page', 'finder'])
    copy.write(`src/browser/${script}.ts`, `${copy.read(`src/browser/${script}.ts`)}\nconsole.info('2');\n`);
}

describe('visitors who read the site while it is published anew', () => {
  let nginx: Nginx;
  let visitors: Visitors;
  const reload = async () => {
    await nginx.reload(directives);
    return performance.now();
  };
  const seen = (from: number, to = Infinity) => [
    ...new Set(visitors.readings.filter(({ asked }) => asked > from && asked < to).map(({ version }) => version)),
  ];

  beforeAll(async () => {
    writeFirstVersion();
    await release();
    nginx = await startNginx(directives);
    visitors = new Visitors([http1Visits(nginx.plain), http2Visits(nginx.secure)]);
    const one = readVersion('one', join(copy.folder, 'dist'));
    visitors.versions.push(one);
    visitors.tell(one);
  });
  afterAll(async () => {
    await (visitors as Visitors | undefined)?.stop();
    await (nginx as Nginx | undefined)?.stop();
    copy.discard();
  });

  it('see the first version, then the second, then the first again, each whole', async () => {
    visitors.start(people);
    await after(1000);
    writeSecondVersion();
    await release();
    const two = readVersion('two', join(copy.folder, 'dist'));
    visitors.versions.push(two);
    await after(300);
    const switching = performance.now();
    const switched = await reload();
    expect([...visitors.faults]).toEqual([]);
    visitors.tell(two);
    await after(1000);
    await visitors.askForAllParts();
    await visitors.askForAllAddresses();
    expect([...visitors.faults]).toEqual([]);

    await release('--back');
    await after(300);
    visitors.mayLeadBack = true;
    const goingBack = performance.now();
    const back = await reload();
    await after(1000);
    await visitors.askForAllParts();
    await visitors.askForAllAddresses();
    await visitors.stop();

    expect([...visitors.faults]).toEqual([]);
    expect([seen(0, switching), seen(switched, goingBack), seen(back)]).toEqual([['one'], ['two'], ['one']]);
    expect(visitors.requests).toBeGreaterThan(500);
    // Each has one request on its way at most, and connections end twice.
    expect(visitors.askedAgain).toBeLessThanOrEqual(2 * people);
  });
});
