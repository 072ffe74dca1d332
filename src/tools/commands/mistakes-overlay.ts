import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { contentProblems, contentToday } from './report-content.ts';
import { mistakesPage } from './mistakes-page.ts';

/** In dev, a mistake saved in content/ stands in place of every page; Astro would go on showing the old one. */
export const mistakesOverlay = (): AstroIntegration => ({
  name: 'mistakes-overlay',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_event, path) => {
        if (path.includes(`${sep}content${sep}`)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        if (!request.headers.accept?.includes('text/html')) {
          next();
          return;
        }
        contentProblems(contentToday()).then((problems) => {
          const errors = problems.filter(({ level }) => level === 'error');
          if (errors.length === 0) next();
          else response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' }).end(mistakesPage(errors));
        }, next);
      });
    },
  },
});
