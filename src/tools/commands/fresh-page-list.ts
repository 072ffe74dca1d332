import { posix } from 'node:path';
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

/** Where Astro keeps the list of MDX files that pages are made of, below the project. */
const pageList = '.astro/content-modules.mjs';

function readAnew({ config, environments }: Server): void {
  const file = posix.join(config.root, pageList);
  for (const environment of Object.values<Environment & { runner?: Runner }>(environments)) {
    for (const module of environment.moduleGraph.getModulesByFile(file) ?? [])
      environment.moduleGraph.invalidateModule(module);
    const kept = environment.runner?.evaluatedModules;
    for (const module of kept?.getModulesByFile(file) ?? []) kept?.invalidateModule(module);
  }
}

/**
 * In dev, every page is made from the list of MDX files as it is. A page asked for while Astro writes that list is made
 * from the old one, and without this from then on: about one new file in twenty answered 500 until dev was started anew.
 */
export const freshPageList = (): AstroIntegration => ({
  name: 'fresh-page-list',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, _response, next) => {
        if (request.headers.accept?.includes('text/html')) readAnew(server);
        next();
      });
    },
  },
});
