import { nginxInclude } from '../../../src/tools/deploy/nginx-include.ts';
import { readHostRules } from '../../../src/tools/deploy/read-host-rules.ts';
import { overHttp2 } from './ask.ts';
import type { Host } from './host.ts';
import { startNginx } from './nginx.ts';

export const nginx: Host = {
  name: 'nginx',
  differences: [],
  leavesOut: {},
  async start(folder) {
    const server = await startNginx(nginxInclude(readHostRules(folder), folder));
    const { ask, close } = await overHttp2(server.secure);
    return {
      ask,
      stop: async () => {
        close();
        await server.stop();
      },
    };
  },
};
