import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

const file = 'content/conditions/menieres-and-plantar-fasciitis.mdx';
const make = (...words: string[]) => copy.run('new', {}, ...words);

let copy: SiteCopy;
let made: Awaited<ReturnType<SiteCopy['run']>>;
beforeAll(async () => {
  copy = copySite();
  made = await make('Ménière’s', '&', 'Plantar fasciitis');
});
afterAll(() => {
  copy.discard();
});

describe('npm run new', () => {
  it('writes a draft and says where it is and what is next', () => {
    expect(made.code).toBe(0);
    expect(made.output.split('\n')).toEqual([
      `Made ${file}. It is a draft: npm run dev shows it, and visitors don't see it.`,
      'Next: open it, and replace each TODO. npm run check lists those that are left.',
      'When none is left, change draft: true to draft: false.',
      '',
    ]);
    expect(copy.read(file)).toContain('title: Ménière’s & Plantar fasciitis\n');
  });

  it('tells the editor of the new page', () => {
    expect(copy.read('.vscode/schemas/condition.schema.json')).toContain('"menieres-and-plantar-fasciitis"');
    expect(copy.read('.astro/collections/collections.json')).toContain(`${file}": "condition"`);
  });

  it.each([
    [['Menieres and plantar fasciitis'], `${file} is there already, and was left as it is.`],
    [['Sciatica'], 'content/conditions/sciatica.mdx is there already, and was left as it is.'],
    [[], 'The page needs a title, for example: npm run new'],
    [['  '], 'The page needs a title, for example: npm run new'],
  ])('refuses %j in plain words', async (words, refusal) => {
    const before = copy.read(file);
    const { code, output } = await make(...words);
    expect(code).toBe(1);
    expect(output).toContain(refusal);
    expect(output).not.toMatch(/\n\s+at /);
    expect(copy.read(file)).toBe(before);
  });
});

describe('the draft', () => {
  it('passes the checks', async () => {
    const { code, output } = await copy.run('check');
    expect(output).not.toMatch(/problems? to fix/);
    expect(code).toBe(0);
  });

  it('is nowhere in the built site', async () => {
    const { code } = await copy.run('build');
    expect(code).toBe(0);
    const dist = join(copy.folder, 'dist');
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|xml|txt)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((name) => /menieres|ménière|TODO/i.test(copy.read(join('dist', name))))).toEqual([]);
    expect(existsSync(join(dist, 'conditions/menieres-and-plantar-fasciitis'))).toBe(false);
  });

  it('is told of its prompts, as advice while it is a draft and as problems after', async () => {
    const text = copy.read(file);
    const prompts = text.split('\n').flatMap((line, i) => (line.includes('TODO') ? [`${file}:${i + 1}`] : []));
    expect(prompts.length).toBeGreaterThan(20);
    const told = async (level: string) => {
      const { code, output } = await copy.run('check');
      const places = [...output.matchAll(/^(\S+:\d+):\d+\n {2}(advice: )?This is still to be written/gm)];
      return {
        code,
        missing: prompts.filter((place) => !places.some(([, at, as = '']) => at === place && as === level)),
      };
    };
    expect(await told('advice: ')).toEqual({ code: 0, missing: [] });
    copy.edit(file, 'draft: true', 'draft: false');
    expect(await told('')).toEqual({ code: 1, missing: [] });
  });
});
