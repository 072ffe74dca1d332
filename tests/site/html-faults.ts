import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from '../../src/tools/verify/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:standard'],
    rules: {
      'no-unknown-elements': 'error',
      // Scripts of the site itself come from where the page comes from: a hash would guard nothing.
      'require-sri': ['error', { target: 'crossorigin' }],
      // base.css keeps a number on one line where it fits, and its signs are plain ones, to be copied and searched for.
      'tel-non-breaking': 'off',
    },
  }),
);

/** @returns what breaks the HTML standard or its rules of accessibility, each as `file:line:column rule: what`. */
export async function htmlFaults(pages: readonly Pick<BuiltPage, 'file' | 'html'>[]): Promise<string[]> {
  const reports = await Promise.all(pages.map(({ file, html }) => validator.validateString(html, file)));
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) =>
          `${filePath}:${line}:${column} ${ruleId}: ${message} (${selector ?? 'the page'})`,
      ),
    ),
  );
}
