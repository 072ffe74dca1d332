import { describe, expect, inject, it } from 'vitest';
import { headersFor } from '../../../src/tools/deploy/host-rules.ts';
import { readHostRules } from '../../../src/tools/deploy/read-host-rules.ts';
import { importTool } from './ci-tools.ts';

interface Finding {
  severity: number;
  description: string;
}

interface Parser {
  CspParser: new (policy: string) => { csp: object };
}

interface Evaluator {
  CspEvaluator: new (csp: object) => { evaluate: () => Finding[] };
}

/** In the evaluator's numbers: what is high, and what may be. */
const isHigh = ({ severity }: Finding) => severity === 10 || severity === 40;

describe('csp_evaluator', () => {
  const findings = async (policy: string) => {
    const { CspParser } = await importTool<Parser>('csp_evaluator/dist/parser.js');
    const { CspEvaluator } = await importTool<Evaluator>('csp_evaluator/dist/evaluator.js');
    return new CspEvaluator(new CspParser(policy).csp).evaluate();
  };
  const policy = headersFor(readHostRules(inject('published')), '/')['Content-Security-Policy'] ?? '';

  it.each([
    ['the policy in the header', policy],
    // A browser heeds no frame-ancestors in a page's meta element.
    ['the policy as pages carry it', policy.replace(/; frame-ancestors [^;]*/, '')],
  ])('has no high finding for %s', async (_, text) => {
    expect(text).toContain("default-src 'none'");
    expect((await findings(text)).filter(isHigh)).toEqual([]);
  });

  it('does look', async () => {
    expect((await findings(policy.replace("script-src 'self'", "script-src 'unsafe-inline' *"))).some(isHigh)).toBe(
      true,
    );
  });
});
