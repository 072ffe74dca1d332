import { describe, expect, it } from 'vitest';
import { riskyClaimsIn } from '../../../../src/domain/prose/risky-claims.ts';

const claims = (sentence: string, level: string) =>
  riskyClaimsIn(sentence)
    .filter((claim) => claim.level === level)
    .map(({ start, end }) => sentence.slice(start, end));

const promises: [sentence: string, ...words: string[]][] = [
  ['Massage cures sciatica.', 'cures'],
  ['We don’t just ease pain, we\ncure it.', 'cure'],
  ["We don't mask pain, we cure it.", 'cure'],
  ["You don't have to live with it: we cure it.", 'cure'],
  ['No drugs, no surgery, a cure.', 'cure'],
  ['Ready for a permanent cure?', 'permanent', 'cure'],
  ['How do we cure it?', 'cure'],
  ['We guarantee relief.', 'guarantee'],
  ['No doubt: results are guaranteed.', 'guaranteed'],
  ['Permanent relief without surgery.', 'Permanent'],
  ['The pain is gone permanently.', 'permanently'],
  ['It works 100% of the time.', '100%'],
  ['We help 100 percent of our clients.', '100 percent'],
  ['One hundred percent relief.', 'One hundred percent'],
  ['A miracle for your back.', 'miracle'],
  ['We diagnose the cause.', 'diagnose'],
  ['Your therapist will first diagnose your pain.', 'diagnose'],
  ['Our diagnosis takes ten minutes.', 'Our diagnosis'],
  ['We give you a diagnosis.', 'give you a diagnosis'],
];

const advised: [sentence: string, ...words: string[]][] = [
  ['Massage ends back pain for good.', 'ends back pain', 'for good'],
  ['Gone once and for all.', 'once and for all'],
  ['Your pain will never come back.', 'never come back'],
  ['You leave pain-free.', 'pain-free'],
  ['No more back pain!', 'No more back pain'],
  ['Say goodbye to sciatica.', 'goodbye to sciatica'],
  ['It always works.', 'always works'],
  ['It works for everyone.', 'works for everyone'],
  ['Massage has no side effects.', 'no side effects'],
  ['A clinically proven method.', 'proven'],
  ['Massage heals sciatica.', 'heals'],
  ['We fix your back.', 'fix your back'],
  ['We release the IT band.', 'release'],
  ['We break up scar tissue.', 'break up scar tissue'],
  ['We realign your hips.', 'realign'],
  ['We put your hip back in place.', 'put your hip back in place'],
  ['It is a detox for the body.', 'detox'],
  ['It clears toxins.', 'toxins'],
];

const harmless = [
  'There is no cure for sciatica.',
  'We can’t\npromise a cure.',
  "We can't guarantee results.",
  'Nobody can guarantee a result.',
  'A cure cannot be promised.',
  "Some clinics promise a cure; we don't.",
  'Neither massage nor exercise cures it.',
  'There is no evidence that, over time, massage cures it.',
  'Relief rather than a cure.',
  'Can massage cure sciatica?',
  'A guaranteed appointment within the week.',
  'The pain is not permanent.',
  'It may cause permanent nerve damage.',
  'The numbness can become permanent.',
  'Pain fell by 27 to 100 percent within eight weeks.',
  'The oil is 100% organic.',
  'Your physician may diagnose it.',
  'We ask what your physician diagnosed.',
  'We leave diagnosing to your physician.',
  'Tell us if you were diagnosed with sciatica.',
  'Sciatica is a symptom, not a diagnosis.',
  'It is unproven.',
  'An open or healing wound.',
  'The bone takes weeks to heal.',
  'The band was fixed to the thigh bone.',
  'Break up long hours at the desk.',
  'Stay in a pain-free range.',
  'You may end the day with less pain.',
];

describe.each([
  ['error', promises],
  ['advice', advised],
])('a %s', (level, sentences) => {
  it.each(sentences)('%s', (sentence, ...words) => {
    expect(claims(sentence, level)).toEqual(words);
  });

  it.each(sentences)('is not left by what is suggested instead: %s', (sentence) => {
    expect(riskyClaimsIn(sentence).flatMap(({ instead }) => riskyClaimsIn(instead))).toEqual([]);
  });
});

it.each(harmless)('is not reported: %s', (sentence) => {
  expect(riskyClaimsIn(sentence)).toEqual([]);
});

it('is advice at most: breathe and release your shoulders', () => {
  expect(claims('Breathe and release your shoulders.', 'error')).toEqual([]);
});
