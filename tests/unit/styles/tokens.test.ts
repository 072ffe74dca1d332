import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colors as drawn } from '../../../src/illustrations/colors.ts';
import { readTokens, type Colors } from './read-tokens.ts';

/** What is written on what: at least 7:1 (WCAG 2.2, 1.4.6). */
const texts = {
  ink: ['paper', 'leaf', 'quiet'],
  soft: ['paper', 'leaf', 'quiet'],
  'on-action': ['action'],
  'on-emergency': ['emergency'],
  paper: ['ink'],
};

/** What is drawn on what, controls and the lines of plates: at least 3:1 (WCAG 2.2, 1.4.11). */
const lines = {
  ink: ['paper', 'leaf', 'quiet', 'flesh', 'bone', 'muscle', 'far'],
  rule: ['paper', 'leaf'],
  'emergency-line': ['paper', 'leaf'],
  'nerve-edge': ['nerve', 'bone'],
};

const colour = (colors: Colors, role: string) => {
  const value = colors[role];
  if (!value) throw new Error(`tokens.css has no --color-${role}.`);
  return value;
};
const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([over, unders]) => unders.map((under) => [over, under] as const));

describe.each(Object.entries(readTokens()))('the %s scheme', (scheme, colors) => {
  it.each(pairs(texts))('can be read: %s on %s', (over, under) => {
    expect(wcagContrast(colour(colors, over), colour(colors, under))).toBeGreaterThanOrEqual(7);
  });

  it.each(pairs(lines))('can be seen: %s on %s', (over, under) => {
    expect(wcagContrast(colour(colors, over), colour(colors, under))).toBeGreaterThanOrEqual(3);
  });

  it(`has a button that stands out from the page (${scheme})`, () => {
    const edge = scheme === 'light' ? 'on-action' : 'action';
    expect(wcagContrast(colour(colors, edge), colour(colors, 'paper'))).toBeGreaterThanOrEqual(3);
  });

  it('has no colour that is left out here', () => {
    const decorative = ['hair', 'bone', 'nerve', 'flesh', 'muscle', 'far'];
    const named = [...pairs(texts), ...pairs(lines)].flat();
    expect(Object.keys(colors).filter((role) => ![...named, ...decorative].includes(role))).toEqual([]);
  });

  it('has a nerve that stands out from the body, by its edge or by itself', () => {
    const best = Math.max(
      ...['nerve', 'nerve-edge'].map((role) => wcagContrast(colour(colors, role), colour(colors, 'flesh'))),
    );
    expect(best).toBeGreaterThanOrEqual(3);
  });
});

it('is composed for the dark: each colour that light has, dark has of its own', () => {
  const { light, dark } = readTokens();
  expect(Object.keys(light).filter((role) => light[role] === dark[role])).toEqual([]);
});

it('what is drawn outside of a page has the colors of the theme', () => {
  const kebab = (role: string) => role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const { light, dark } = readTokens();
  for (const [scheme, theme] of [
    [drawn.light, light],
    [drawn.dark, dark],
  ] as const)
    for (const [role, color] of Object.entries(scheme)) expect(theme[kebab(role)], role).toBe(color);
});
