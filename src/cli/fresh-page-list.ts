import { join } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];
type Environment = Server['environments'][string];

/** Runs modules, and keeps what they gave. */
interface Runner {
  evaluatedModules: {
    getModulesByFile(file: string): Set<unknown> | undefined;
    invalidateModule(module: unknown): void;
  };
}

/** Where Astro keeps the list of MDX files that pages are made of. */
const pageList = join('.astro', 'content-modules.mjs');

/** Milliseconds in which a page that was asked for too early is made. */
const settled = 1500;

function readAnew(server: Server, file: string): void {
  for (const environment of Object.values<Environment & { runner?: Runner }>(server.environments)) {
    for (const module of environment.moduleGraph.getModulesByFile(file) ?? [])
      environment.moduleGraph.invalidateModule(module);
    const kept = environment.runner?.evaluatedModules;
    for (const module of kept?.getModulesByFile(file) ?? []) kept?.invalidateModule(module);
  }
}

/**
 * In dev, a page asked for while Astro writes the list of MDX files is made from the old one, and without this from then
 * on: about one new file in twenty answered 500 until dev was started again.
 */
export const freshPageList = (): AstroIntegration => ({
  name: 'fresh-page-list',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_event, path) => {
        if (!path.endsWith(pageList)) return;
        readAnew(server, path);
        setTimeout(readAnew, settled, server, path);
      });
    },
  },
});
