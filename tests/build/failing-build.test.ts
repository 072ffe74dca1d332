import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

let copy: SiteCopy;
beforeEach(() => {
  copy = copySite();
});
afterEach(() => {
  copy.discard();
});

describe('a build with a mistake in content/', () => {
  it('says all mistakes with file, line and mend, without a stack trace, and leaves dist alone', async () => {
    mkdirSync(join(copy.folder, 'dist'));
    writeFileSync(join(copy.folder, 'dist/index.html'), 'the last good site');
    copy.edit('content/conditions/sciatica.mdx', 'condition: lower-back-pain', 'condition: lower-back-pane');
    copy.write('content/conditions/shin.md', '# Shin');
    copy.edit('content/clinic.yaml', 'Monday to Friday:', 'Mondy to Friday:');
    const { code, output } = await copy.run('build');
    expect(code).toBe(1);
    expect(output).toMatch(
      /^content\/clinic\.yaml:\d+:3\n {2}"Mondy" is not a day of the week\.\n {2}Did you mean Monday\?\n\ncontent\/conditions\/sciatica\.mdx:\d+:\d+\n {2}There is no page content\/conditions\/lower-back-pane\.mdx\.\n {2}Did you mean "lower-back-pain"\?\n\ncontent\/conditions\/shin\.md:1:1\n/,
    );
    expect(output).toMatch(/3 problems to mend in content\/\.\n$/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(copy.read('dist/index.html')).toBe('the last good site');
    expect(existsSync(join(copy.folder, 'dist.next'))).toBe(false);
  });
});

describe('a build that makes a faulty page', () => {
  it('is not published', async () => {
    copy.edit('content/pages/about.mdx', /\n$/, '\nSee [the price list](/prices/).\n');
    const { code, output } = await copy.run('build');
    expect(output).toContain('about/index.html links to /prices/, and no page is there.');
    expect(code).toBe(1);
    expect(existsSync(join(copy.folder, 'dist'))).toBe(false);
  });
});
