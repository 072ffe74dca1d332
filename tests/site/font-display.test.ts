import { expect, it } from 'vitest';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';

it('no text waits for a font of the site for longer than a blink, nor is set anew by the browser when it comes', () => {
  for (const { path, $ } of readBuiltSite('dist').pages) {
    const faces = $('style')
      .text()
      .match(/@font-face\s*\{[^}]*url\([^}]*\}/g);
    expect(faces?.length, path).toBeGreaterThan(0);
    for (const face of faces ?? []) expect(face, path).toMatch(/font-display:\s*optional/);
  }
});
