import { describe, expect, it } from 'vitest';
import { aToZ, type NamedCondition } from '../../../../src/domain/conditions/a-to-z.ts';
import { conditionPath } from '../../../../src/domain/urls.ts';

const condition = (title: string, ...alsoCalled: string[]): NamedCondition => ({
  title,
  alsoCalled,
  path: conditionPath(title.toLowerCase().replaceAll(' ', '-')),
});
const lines = (...conditions: NamedCondition[]) =>
  aToZ(conditions).map(({ letter, entries }) => [
    letter,
    ...entries.map(({ name, pages }) => `${name}: ${pages.map(({ title }) => title).join(' or ')}`),
  ]);

describe('the A to Z', () => {
  it('has titles and other names in one order, each with the page it stands for', () => {
    expect(
      lines(condition('Sciatica', 'Nerve root pain', 'lumbar radiculopathy'), condition('IT band', 'ITBS')),
    ).toEqual([
      ['I', 'IT band: IT band', 'ITBS: IT band'],
      ['L', 'lumbar radiculopathy: Sciatica'],
      ['N', 'Nerve root pain: Sciatica'],
      ['S', 'Sciatica: Sciatica'],
    ]);
  });

  it('names every condition that shares an other name, once', () => {
    expect(lines(condition('B', 'Ache'), condition('A', 'ache', 'Ache'))).toEqual([
      ['A', 'A: A', 'Ache: B or A'],
      ['B', 'B: B'],
    ]);
  });

  it('lets a name that is also a title lead to that page first', () => {
    expect(lines(condition('Hip dysfunction', 'Hip pain'), condition('Hip pain', 'Hip pain'))).toEqual([
      ['H', 'Hip dysfunction: Hip dysfunction', 'Hip pain: Hip pain or Hip dysfunction'],
    ]);
  });

  it('puts names by their first letter, whatever stands before or upon it, and others under #', () => {
    expect(lines(condition('“Éperon”'), condition('2nd toe'), condition('10th rib'))).toEqual([
      ['#', '2nd toe: 2nd toe', '10th rib: 10th rib'],
      ['E', '“Éperon”: “Éperon”'],
    ]);
  });
});
