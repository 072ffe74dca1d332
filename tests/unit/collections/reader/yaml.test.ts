import { describe, expect, it } from 'vitest';
import { readMdx } from '../../../../src/collections/reader/mdx.ts';
import { readYaml } from '../../../../src/collections/reader/yaml.ts';

const text = ['name: A', 'hours:', '  Monday: closed', 'days:', '  - on: 2026-12-24', '    reason: B'].join('\n');

describe('YAML with places', () => {
  it.each([
    [['name'], 'key', 1, 1],
    [['name'], 'value', 1, 7],
    [['hours', 'Monday'], 'key', 3, 3],
    [['hours', 'Monday'], 'value', 3, 11],
    [['days', 0, 'reason'], 'value', 6, 13],
    [['days', 0, 'gone'], 'value', 5, 5],
    [['gone'], 'key', 1, 1],
    [[], 'key', 1, 1],
  ] as const)('knows where %j has its %s', (path, at, line, column) => {
    expect(readYaml(text).positionOf(path, at)).toEqual({ line, column });
  });

  it('keeps a date as it is written', () => {
    expect(readYaml(text).data).toMatchObject({ days: [{ on: '2026-12-24' }] });
  });

  it('reports a name that stands twice, on its line', () => {
    const { data, errors } = readYaml('a: 1\nb: 2\na: 3\n', 2);
    expect(data).toBeUndefined();
    expect(errors.map(({ position }) => position)).toEqual([{ line: 4, column: 1 }]);
  });
});

describe('an MDX file', () => {
  it.each(['\n', '\r\n', '\r'])('is cut into settings and text, with lines as the editor counts them (%j)', (end) => {
    const { frontmatter, body, bodyLine } = readMdx(['---', 'title: A', '---', '', 'Text', ''].join(end));
    expect(frontmatter?.data).toEqual({ title: 'A' });
    expect(frontmatter?.positionOf(['title'], 'value')).toEqual({ line: 2, column: 8 });
    expect(body.trim()).toBe('Text');
    expect(bodyLine).toBe(4);
  });

  it('has its lines counted as the editor counts them where it can not be read', () => {
    expect(readMdx('one\rtwo\r\r<Callout').error?.position.line).toBe(4);
    expect(readYaml('one: 1\rtwo: [\r').errors[0]?.position.line).toBeGreaterThan(1);
  });

  it('may have a line of hyphens in its text', () => {
    expect(readMdx('---\ntitle: A\n---\none\n\n---\n\ntwo\n').body).toBe('one\n\n---\n\ntwo\n');
  });

  it.each(['title: A\n', '\n---\ntitle: A\n---\n', '---\ntitle: A\n'])(
    'without a block at its top has no settings: %j',
    (file) => {
      expect(readMdx(file).frontmatter).toBeUndefined();
    },
  );
});
