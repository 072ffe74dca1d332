import { report, type Problem } from '../../domain/problem.ts';
import { escapedHtml } from '../../domain/escaped-html.ts';

/**
 * The page `npm run dev` shows instead of the one asked for while content/ holds mistakes: the words of
 * `npm run check`. Vite's client in it reloads the page when a file is saved.
 */
export const mistakesPage = (problems: readonly Problem[]): string => `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8" />
    <title>To fix in content/</title>
    <script type="module" src="/@vite/client"></script>
    <style>
      body { margin: 2rem; max-width: 50rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #132d27; background: #f7f2e6; }
      pre { white-space: pre-wrap; font: inherit; }
    </style>
  </head>
  <body>
    <h1>To fix in content/</h1>
    <pre>${escapedHtml(report(problems))}</pre>
    <p>Save the file, and the page comes back.</p>
  </body>
</html>
`;
