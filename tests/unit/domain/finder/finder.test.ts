import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from '../../../../src/domain/finder/finder.ts';
import { finderData } from '../../../../src/domain/finder/finder-data.ts';
import { moreConditions } from '../../../fixtures/more-conditions.ts';
import { finderConditions } from '../../../fixtures/finder-conditions.ts';
import { runs } from '../../../random-runs.ts';

const data = finderData(finderConditions);
const find = finder(data);
const findAmongTen = finder(finderData([...finderConditions, ...moreConditions]));
const titles = (written: string) => find(written)?.conditions.map(({ condition }) => condition.title) ?? [];
const levels = (written: string) => find(written)?.warnings.map(({ level }) => level) ?? [];

/** How patients say it, and the names they may have heard. */
const said = {
  Sciatica: [
    'pain shooting down my leg when I sit',
    'pain down my leg when I sit',
    'burning from butt to calf',
    'my toes are numb',
    'leg hurts when I cough or sneeze',
    'hot wire down the back of my thigh',
    'leg feels weak and tingly',
    'lumbar radiculopathy',
    'radicular pain',
    'nerve root pain',
    'pinched nerve',
    'slipped-disc leg pain',
    'sciatic nerve pain',
  ],
  'Lower back pain': [
    'threw my back out',
    'stiff back in the morning',
    'hurts to bend over',
    'back spasm',
    'back hurts when I lift',
    'back keeps going out',
    'lumbago',
    'lumbar pain',
    'back strain',
    'nonspecific low back pain',
    'mechanical low back pain',
  ],
  'Hip dysfunction': [
    'outside of my hip hurts at night',
    'deep pinch in my groin',
    'hurts to cross my legs',
    'can’t put my socks on',
    "can't put my socks on",
    'deep ache in my butt cheek',
    'limping the first few steps',
    'lateral hip pain',
    'greater trochanteric pain syndrome',
    'trochanteric bursitis',
    'gluteal tendinopathy',
    'FAI',
  ],
  'IT band tension': [
    'outside of my knee hurts when I run',
    'stabbing side of knee downstairs',
    'tight band on my outer thigh',
    'burning on the side of my knee',
    'thigh sore to foam roll',
    'snapping outside my hip',
    'ITBS',
    'iliotibial band syndrome',
    'iliotibial tract friction syndrome',
    'lateral knee pain',
    'runner’s knee',
  ],
};

describe.each(Object.entries(said))('%s', (title, ways) => {
  it.each(ways)('is found first by "%s", without an alarm', (written) => {
    expect(titles(written)[0]).toBe(title);
    expect(levels(written)).toEqual([]);
  });
});

describe('a warning', () => {
  it.each([
    ['numb between my legs and can’t pee', 'genitals', 'urine'],
    ['lower back pain and I can’t pee', 'urine'],
    ['cannot control my bladder', 'urine'],
    ['pooped myself', 'bowel'],
    ['saddle numbness', 'genitals'],
    ['no feeling between legs', 'genitals'],
    ['both legs are numb', 'both'],
    ['sciatica in both legs', 'both'],
    ['fell and can’t stand on my leg', 'weight on the leg'],
    ['my leg looks shorter after a fall', 'shorter'],
    ['chest pain', 'chest'],
    ['can’t breathe', 'Breathlessness'],
    ['coughing up blood', 'blood'],
    ['passed out', 'fainting'],
    ['car accident back pain', 'accident'],
    ['sudden severe tummy pain', 'belly'],
    ['hip is hot and red and I have a fever', 'fever'],
    ['numb groin', 'genitals'],
    ['numb crotch', 'genitals'],
    ['my inner thighs are numb', 'genitals'],
    ['tingling between my legs', 'genitals'],
    ['wet myself', 'urine'],
    ['accidents in my pants', 'urine'],
    ['incontinence', 'urine'],
    ['trouble going to the bathroom', 'urine'],
    ['soiled myself', 'bowel'],
    ['erectile', 'sexual'],
    ['erectile dysfunction', 'sexual'],
    ['sex problems', 'sexual'],
    ['can’t walk', 'weight on the leg'],
    ['can’t walk any more', 'weight on the leg'],
    ['can’t stand up', 'weight on the leg'],
    ['can’t stand on my leg', 'weight on the leg'],
    ['leg won’t hold me', 'weight on the leg'],
    ['can’t move my leg', 'weight on the leg'],
    ['car accident', 'accident'],
    ['fell off my bike', 'accident'],
    ['fell down the stairs', 'accident'],
    ['hit by a car', 'accident'],
    ['legs feel weak', 'both'],
    ['weak legs', 'both'],
    ['my legs keep buckling', 'both'],
    ['both legs tingle', 'both'],
    ['pain in both legs', 'both'],
    ['my feet are numb', 'both'],
    ['short of breath', 'Breathlessness'],
    ['shortness of breath', 'Breathlessness'],
    ['collapsed', 'fainting'],
    ['numb genitels', 'genital'],
    ['numb gentials', 'genital'],
    ['numbnes genitals', 'genital'],
    ['numbness in my groinn', 'genital'],
    ['both legs nunb', 'both'],
    ['chst pain', 'hest pain'],
    ['chset pain', 'hest pain'],
    ['breathles', 'reathless'],
    ['brething trouble', 'reathless'],
    ['incontinance', 'controlling urine'],
    ['coughing up bloood', 'coughing up blood'],
    ['heart attack', 'hest pain'],
    ['cant catch my breath', 'reathless'],
    ['poop accident', 'bowel'],
    ['cant feel toilet paper', 'wipe'],
    ['cauda equina', 'genital'],
    ['my leg is turned out after a fall', 'shorter'],
  ])('that it can be an emergency answers "%s"', (written, ...words) => {
    const { warnings = [] } = find(written) ?? {};
    expect(warnings.map(({ level }) => level)).toEqual(words.map(() => 'emergency'));
    for (const word of words) expect(warnings.some(({ text }) => text.includes(word))).toBe(true);
    expect(data.signs.emergency).toEqual(expect.arrayContaining(warnings.map(({ text }) => text)));
  });

  it.each([
    ['back pain with fever', 'fever'],
    ['back pain and feverr', 'fever'],
    ['hip pain and a fever', 'joint'],
    ['calf swollen and red', 'Swelling'],
    ['my leg is swollen and hot', 'Swelling'],
    ['hot swollen leg', 'Swelling'],
    ['my calf is red', 'Swelling'],
    ['dragging my foot', 'Foot drop'],
    ['a minor fall and I have osteoporosis', 'minor fall'],
    ['groin pain when I run', 'runner'],
    ['weight loss and back pain', 'weight loss'],
    ['knee locks up', 'locks'],
    ['my knee is swollen', 'swollen'],
    ['foot drop', 'Foot drop'],
    ['lump on my back', 'lump'],
    ['upper back pain', 'upper back'],
    ['my sciatica is getting worse', 'getting worse'],
    ['sciatica not better after a few weeks', 'few weeks'],
    ['I take steroids and my hip hurts', 'steroid'],
    ['steroids', 'steroid'],
    ['my calf is swolen', 'Swelling'],
  ])('to see a physician first answers "%s"', (written, word) => {
    const { warnings = [] } = find(written) ?? {};
    expect(warnings.map(({ level }) => level)).toEqual(['urgent']);
    expect(warnings[0]?.text).toContain(word);
  });

  it.each([
    ['pregnant', 'pregnancy'],
    ['pregnent', 'pregnancy'],
    ['I’m pregnant and my back hurts', 'pregnancy'],
    ['blood thinners', 'Blood thinners'],
    ['I take warfarin', 'Blood thinners'],
    ['osteoporosis', 'osteoporosis'],
    ['broke my leg last month', 'broken bone'],
    ['open wound', 'wound'],
    ['bleeding disorder', 'bleeding'],
    ['low platelets', 'platelets'],
    ['tumor', 'tumor'],
    ['infected toe', 'infection'],
    ['fever', 'fever'],
  ])('to ask first answers "%s"', (written, word) => {
    const { warnings = [] } = find(written) ?? {};
    expect(warnings.map(({ level }) => level)).toEqual(['ask']);
    expect(warnings[0]?.text).toContain(word);
  });

  it.each(['cancer', 'I had cancer and my hip hurts', 'blood clot'])(
    'to see a physician and to ask first both answer "%s"',
    (written) => {
      expect(levels(written)).toEqual(['urgent', 'ask']);
    },
  );

  it('to ask first comes from what no alarm knows, once all of it is written', () => {
    const [first] = moreConditions;
    if (!first) throw new Error('no condition');
    const own = finder(
      finderData([{ ...first, safety: { ...first.safety, askFirst: ['A pacemaker', 'An insulin pump'] } }]),
    );
    expect(own('I have a pacemaker')?.warnings).toEqual([{ level: 'ask', text: 'A pacemaker' }]);
    expect(own('insulin')?.warnings).toEqual([]);
  });

  it('that is no emergency by any one word of an emergency’s sign, but for those that say it all', () => {
    const words = new Set(data.signs.emergency.flatMap((sign) => sign.toLowerCase().split(/[^a-z]+/)));
    expect([...words].filter((word) => levels(word).includes('emergency')).sort()).toEqual([
      'breathlessness',
      'chest',
      'fainting',
      'wipe',
    ]);
  });

  it('comes from every sign of danger that is written out as on the page', () => {
    for (const [level, signs] of Object.entries(data.signs))
      for (const sign of signs) expect(levels(sign), sign).toContain(level);
  });

  it('of both kinds stands in the order of their weight', () => {
    expect(levels('my calf is red and swollen and I can’t breathe')).toEqual(['emergency', 'urgent']);
  });

  it.each([
    'lower back pain',
    'low back pain from sitting too long at work',
    'really severe sciatica',
    'what makes sciatica better',
    'how to stop sciatica',
    'living with sciatica',
    'massage for sciatica',
    'my hip joint hurts',
    'can’t sleep because of hip pain',
    'numb leg',
    'weak leg',
    'my foot is numb',
    'pain in front of hip',
    'pain when I put weight on my leg',
    'hip pain going up stairs',
    'knee pain after running',
    'can’t bend over',
    'can’t stand up straight',
    'pain at night',
    'hurts when I cough',
    'pain is worse when I sit',
    'hip pain is getting worse',
    'hurts to paint',
    'my back never stops hurting',
    'pins and needles in my foot',
    'weight lifting hurt my back',
    'pain after a fall',
    'knee hurts when I walk',
    'stiff legs after sitting',
    'sore groin',
    'weak hip',
    'hot pack',
    'hot pack on my calf',
    'tight legs',
    'my legs hurt',
    'numb when I cross my legs',
    'both knees hurt',
    'new numbness in my leg',
    'worsening numbness',
    'trouble starting to walk',
    'difficulty walking',
    'can’t walk far',
    'can’t walk without pain',
    'can’t stand for long',
    'can’t stand the pain',
    'trouble moving',
    'fell on my hip',
    'sudden back pain',
    'severe back pain',
    'hip problems',
    'leg hurts when I turn over',
    'pain when I pee',
    'deep tissue massage',
  ])('does not answer "%s"', (written) => {
    expect(levels(written)).toEqual([]);
    expect(findAmongTen(written)?.warnings).toEqual([]);
  });

  it.each(['chest', 'fever', 'bladder'])('does not come from words like "%s", half typed', (word) => {
    expect(levels(word)).not.toEqual([]);
    expect(levels(word.slice(0, 3))).toEqual([]);
  });
});

describe('the finder', () => {
  it.each([
    ['siatica', 'Sciatica', 'title'],
    ['sciatca', 'Sciatica', 'title'],
    ['pirifromis', 'Sciatica', 'heading'],
    ['buttok', 'Hip dysfunction', 'symptom'],
    ['lumbgao', 'Lower back pain', 'alsoCalled'],
    ['itband', 'IT band tension', 'title'],
    ['lowerback', 'Lower back pain', 'title'],
    ['calf', 'Sciatica', 'symptom'],
    ['groin', 'Hip dysfunction', 'symptom'],
    ['foot pain', 'Sciatica', 'place'],
    ['do I need an MRI', 'Sciatica', 'heading'],
  ])('answers "%s" with %s, by its %s', (written, title, kind) => {
    expect(find(written)?.conditions[0]).toMatchObject({ condition: { title }, kind });
  });

  it('gives the phrase that matches as the reason, in the words of the page', () => {
    expect(find('pain down my leg when I sit')?.conditions[0]?.reason).toBe(
      'Pain that stabs or shoots down the leg as you sit',
    );
  });

  it('leaves out conditions that match by chance', () => {
    expect(titles('pain shooting down my leg when I sit')).toEqual(['Sciatica']);
    expect(titles('buttock')).toEqual(['Hip dysfunction', 'Sciatica']);
  });

  it.each(['neck pain', 'headache', 'shoulder', 'qwertz', 'trouble sleeping'])('finds nothing for "%s"', (written) => {
    expect(find(written)).toEqual({ warnings: [], conditions: [] });
  });

  it.each(['', '   ', 'my', 'when I am', '?!', '👍'])('takes "%s" for no question', (written) => {
    expect(find(written)).toBeUndefined();
  });

  it('still finds each of ten conditions by its title, by every other name and by every symptom', () => {
    for (const { title, alsoCalled, symptoms } of [...finderConditions, ...moreConditions])
      for (const written of [title, ...alsoCalled, ...symptoms])
        expect(findAmongTen(written)?.conditions[0]?.condition.title, written).toBe(title);
  });

  it('finds a title through any one slip of a letter', () => {
    const letter = fc.integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code));
    const slip = fc.constantFrom(...data.conditions).chain(({ title }) =>
      fc
        .tuple(fc.nat(title.length - 1), letter, fc.constantFrom('change', 'leave out', 'add'))
        .map(([at, typed, how]) => ({
          title,
          written: title.slice(0, at) + (how === 'leave out' ? '' : typed) + title.slice(how === 'add' ? at : at + 1),
        })),
    );
    fc.assert(
      fc.property(slip, ({ title, written }) => {
        expect(titles(written)).toContain(title);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (written) => {
        const finding = find(written);
        expect(finding === undefined || Array.isArray(finding.conditions)).toBe(true);
      }),
    );
  });

  it('of a site without conditions finds nothing', () => {
    expect(finder({ conditions: [], signs: { emergency: [], urgent: [], ask: [] } })('hip')).toEqual({
      warnings: [],
      conditions: [],
    });
  });
});

describe('what is searched', () => {
  it('holds no heading that every page has from its template', () => {
    const headings = data.conditions.flatMap((condition) => condition.headings);
    expect(headings).toContain('Piriformis syndrome');
    expect(headings).not.toContain('What causes it');
    expect(headings).not.toContain('Questions people ask');
  });

  it('holds each sign once, however many pages give it', () => {
    expect(new Set(data.signs.emergency).size).toBe(data.signs.emergency.length);
    expect(finderConditions.flatMap(({ safety }) => safety.emergency).length).toBeGreaterThan(
      data.signs.emergency.length,
    );
  });
});
