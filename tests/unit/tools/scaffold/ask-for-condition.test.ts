import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { askForCondition } from '../../../../src/tools/scaffold/ask-for-condition.ts';
import type { KnownCondition } from '../../../../src/domain/conditions/new-condition-answers.ts';

const known: KnownCondition[] = ['Hip dysfunction', 'Sciatica'].map((title) => ({
  slug: title.toLowerCase().replace(' ', '-'),
  title,
  draft: false,
  formerSlugs: [],
  askFirst: [],
}));
const sentence = 'A stiff shoulder: what it is, and which signs need a physician.';
const enter = '\r';
const wipe = '\u0015';
const ctrlC = '\u0003';

const name = 'What do people call it?';
const about = 'One sentence about it';
const where = 'Where may it hurt';
const related = 'Which conditions';

/** Gives each answer once the terminal has said the words before it. */
async function answered(title: string, answers: [words: string, answer: string][]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  output.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const result = askForCondition(title, known, { input, output });
  let heard = 0;
  for (const [words, answer] of answers) {
    await vi.waitFor(() => {
      expect(said.slice(heard)).toContain(words);
    });
    heard = said.length;
    input.write(answer);
  }
  return { answers: await result, said };
}

describe('in a terminal the owner is asked', () => {
  it('for everything that is not given', async () => {
    const { answers, said } = await answered('', [
      [name, `Frozen shoulder${enter}`],
      [about, sentence + enter],
      [where, `2 and 3${enter}`],
      [related, `2${enter}`],
    ]);
    expect(answers).toEqual({
      title: 'Frozen shoulder',
      description: sentence,
      regions: ['glute', 'outer-hip'],
      related: ['sciatica'],
    });
    expect(said).toContain('11  Foot');
    expect(said).toContain('2  Sciatica');
  });

  it('for no title that was given, and lets the rest be', async () => {
    const { answers, said } = await answered('Frozen shoulder', [
      [about, enter],
      [where, enter],
      [related, enter],
    ]);
    expect(said).not.toContain(name);
    expect(answers).toEqual({ title: 'Frozen shoulder' });
  });

  it('again where the answer does not do', async () => {
    const { answers } = await answered('', [
      [name, `Sciatica${enter}`],
      ['content/conditions/sciatica.mdx is there already', `${wipe}Frozen shoulder${enter}`],
      [about, `Too short${enter}`],
      ['That is 9 characters: use 50 to 160.', wipe + enter],
      [where, `99${enter}`],
      ['Give numbers from 1 to 11', `${wipe},${enter}`],
      [related, `0${enter}`],
      ['Give numbers from 1 to 2', `${wipe}1${enter}`],
    ]);
    expect(answers).toEqual({ title: 'Frozen shoulder', related: ['hip-dysfunction'] });
  });

  it('no more after Ctrl+C', async () => {
    const { answers } = await answered('Frozen shoulder', [
      [about, enter],
      [where, ctrlC],
    ]);
    expect(answers).toBeUndefined();
  });
});
