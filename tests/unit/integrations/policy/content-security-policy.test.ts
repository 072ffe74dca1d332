import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { speculationRules } from '../../../../src/domain/speculation-rules.ts';
import { contentSecurityPolicy } from '../../../../src/integrations/policy/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const scripts = (...texts: string[]) => `script-src 'self' ${[...texts, speculationRules].map(hash).sort().join(' ')};`;

describe('the content security policy', () => {
  it('allows the inline styles and scripts of the pages, each once, the speculation rules, and no others', () => {
    const policy = contentSecurityPolicy([
      '<style>a{}</style><script>one()</script>',
      '<style>a{}</style><style media="print">b{}</style><script src="/x.js"></script>',
    ]);
    expect(policy).toContain(`style-src ${[hash('a{}'), hash('b{}')].sort().join(' ')};`);
    expect(policy).toContain(scripts('one()'));
  });

  it('allows an inline module, and not the data beside it', () => {
    const policy = contentSecurityPolicy([
      '<script type="application/json">{}</script><script type="module">two()</script>',
    ]);
    expect(policy).toContain(scripts('two()'));
  });

  it('needs no hash for structured data, and allows nothing unsafe', () => {
    const policy = contentSecurityPolicy(['<script type="application/ld+json">{"a":1}</script>']);
    expect(policy).toContain(`default-src 'none'; style-src 'none'; ${scripts()} `);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
});
