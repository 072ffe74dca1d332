import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../../../src/domain/search/search-index.ts';
import { createSearch } from '../../../../src/domain/search/search.ts';
import { finderConditions } from '../../../fixtures/finder-conditions.ts';
import { moreConditions } from '../../../fixtures/more-conditions.ts';
import { runs } from '../../../random-runs.ts';

const tenConditions = [...finderConditions, ...moreConditions];
const index = searchIndex(finderConditions);
const search = createSearch(index);
const searchTen = createSearch(searchIndex(tenConditions));
const titles = (query: string) => search(query)?.map(({ condition }) => condition.title) ?? [];
const isSign = (kind: string | undefined) => ['emergency', 'physician', 'ask'].includes(kind ?? '');

/** How patients say it, and the names they may have heard. */
const said = {
  Sciatica: [
    'pain shooting down my leg when I sit',
    'burning from butt to calf',
    'my toes are numb',
    'my legs wont work',
    'lumbar radiculopathy',
    'pinched nerve',
  ],
  'Lower back pain': ['threw my back out', 'back hurts when I lift'],
  'Hip dysfunction': [
    'outside of my hip hurts at night',
    'hurts to cross my legs',
    'can’t put my socks on',
    'deep ache in my butt cheek',
    'lateral hip pain',
  ],
  'IT band tension': ['outside of my knee hurts when I run', 'stabbing side of knee downstairs', 'runner’s knee'],
};

describe.each(Object.entries(said))('%s', (title, ways) => {
  it.each(ways)('comes first for "%s", and not for a warning sign', (query) => {
    const [first] = search(query) ?? [];
    expect(first?.condition.title).toBe(title);
    expect(isSign(first?.kind)).toBe(false);
  });
});

describe('a warning sign', () => {
  it.each([
    ['numb between my legs and can’t pee', 'emergency', 'genitals'],
    ['no feeling down there', 'emergency', 'genitals'],
    ['numb genitels', 'emergency', 'genitals'],
    ['cannot control my bladder', 'emergency', 'urine'],
    ['pooped myself', 'emergency', 'bowel'],
    ['both legs are numb', 'emergency', 'both legs'],
    ['fell and can’t stand on my leg', 'emergency', 'weight on the leg'],
    ['chest pain', 'emergency', 'chest'],
    ['can’t breathe', 'emergency', 'Breathlessness'],
    ['sudden severe tummy pain', 'emergency', 'belly'],
    ['back pain with fever', 'physician', 'fever'],
    ['calf swollen and red', 'physician', 'Swelling'],
    ['my knee is swollen', 'physician', 'badly swollen'],
    ['I’m pregnant and my back hurts', 'ask', 'pregnancy'],
  ])('in "%s" leads with a page that has it', (query, kind, text) => {
    const [first] = search(query) ?? [];
    expect(first?.kind).toBe(kind);
    expect(first?.text).toContain(text);
    expect(first?.condition.phrases[first.kind]).toContain(first?.text);
  });

  it('leads with a page that has it when it is written out, whichever it is', () => {
    for (const { safety } of tenConditions)
      for (const sign of [...safety.emergency, ...safety.urgent, ...safety.askFirst]) {
        const [first] = searchTen(sign) ?? [];
        expect([first && isSign(first.kind), first?.text], sign).toEqual([true, sign]);
      }
  });

  it.each(['numb toes', 'weak leg', 'hurts when I cough', 'can’t sleep because of hip pain', 'hip problems', 'calf'])(
    'does not lead for "%s", which a page has among its symptoms or names',
    (query) => {
      expect(isSign(search(query)?.[0]?.kind)).toBe(false);
    },
  );
});

describe('the search', () => {
  it.each([
    ['siatica', 'Sciatica', 'title'],
    ['pirifromis', 'Sciatica', 'heading'],
    ['buttok', 'Hip dysfunction', 'symptom'],
    ['lumbgao', 'Lower back pain', 'alsoCalled'],
    ['lowerback', 'Lower back pain', 'title'],
    ['groin', 'Hip dysfunction', 'symptom'],
    ['foot pain', 'Sciatica', 'place'],
    ['do I need an MRI', 'Sciatica', 'heading'],
  ])('answers "%s" with %s, by its %s', (query, title, kind) => {
    expect(search(query)?.[0]).toMatchObject({ condition: { title }, kind });
  });

  it('leaves out conditions that match by chance', () => {
    expect(titles('pain shooting down my leg when I sit')).toEqual(['Sciatica']);
    expect(titles('buttock')).toEqual(['Hip dysfunction', 'Sciatica']);
  });

  it.each(['neck pain', 'headache', 'qwertz', 'trouble sleeping'])('finds nothing for "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });

  it.each(['', '   ', 'my', 'when I am', '?!', '👍'])('takes "%s" for no question', (query) => {
    expect(search(query)).toBeUndefined();
  });

  it('finds each of ten conditions first by its title, by every other name and by every symptom', () => {
    for (const { title, alsoCalled, symptoms } of tenConditions)
      for (const query of [title, ...alsoCalled, ...symptoms])
        expect(searchTen(query)?.[0]?.condition.title, query).toBe(title);
  });

  it('finds a title through any one slip of a letter', () => {
    const letter = fc.integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code));
    const slip = fc.constantFrom(...index).chain(({ title }) =>
      fc
        .tuple(fc.nat(title.length - 1), letter, fc.constantFrom('change', 'leave out', 'add'))
        .map(([at, typed, how]) => ({
          title,
          query: title.slice(0, at) + (how === 'leave out' ? '' : typed) + title.slice(how === 'add' ? at : at + 1),
        })),
    );
    const isFound = ({ title, query }: { title: string; query: string }) => titles(query).includes(title);
    fc.assert(fc.property(slip, isFound), { numRuns: runs(1000) });
  });

  it('takes whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => void search(query)));
  });

  it('of a site without conditions finds nothing', () => {
    expect(createSearch([])('hip')).toEqual([]);
  });
});

it('the index holds no heading that every page has from its template', () => {
  const headings = index.flatMap(({ phrases }) => phrases.heading);
  expect(headings).toContain('Piriformis syndrome');
  expect(headings).not.toContain('What causes it');
});
