import { describe, expect, it } from 'vitest';
import { hostRules } from '../../../../src/tools/deploy/host-rules.ts';
import { nginxInclude } from '../../../../src/tools/deploy/nginx-include.ts';

const rules = hostRules(
  "default-src 'none'",
  new Map([
    ['/old/', '/book/'],
    ['/old', '/book/'],
  ]),
);
const include = nginxInclude(rules, '/srv/a "site"');

describe('the include for nginx', () => {
  it('names the folder, whatever it is called', () => {
    expect(include).toContain('\nroot "/srv/a \\"site\\"";\n');
  });

  it('gives every header to errors and redirects too', () => {
    const headers = include.match(/add_header .*/g) ?? [];
    expect(headers).toHaveLength(9);
    for (const line of headers) expect(line).toMatch(/ always;$/);
    expect(headers).toContain(`add_header Content-Security-Policy "default-src 'none'" always;`);
  });

  it('sets what depends on the address by the patterns of the rules', () => {
    expect(include).toContain('add_header Cache-Control $clinic_cache_control always;');
    expect(include).toContain(
      'if ($uri ~ "^/_astro/.*$") { set $clinic_cache_control "public, max-age=31536000, immutable"; }',
    );
  });

  it('has a line for each former address, which keeps the query', () => {
    expect(include.match(/^location = \/old.*$/gm)).toEqual([
      'location = /old/ { return 301 /book/$is_args$args; }',
      'location = /old { return 301 /book/$is_args$args; }',
    ]);
  });

  it('stands inside one server block: nothing in it belongs to another level', () => {
    expect(include).not.toMatch(/^\s*(map|server|http|events|upstream|load_module|listen)\b[^;]*[{;]/m);
  });
});
