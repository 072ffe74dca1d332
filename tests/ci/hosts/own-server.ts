import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../../src/tools/deploy/static-server.ts';
import { overHttp1 } from './ask.ts';
import type { Host } from './host.ts';

export const ownServer: Host = {
  name: 'npm start',
  differences: [],
  leavesOut: {},
  async start(folder) {
    const server = siteServer(folder).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { ask, close } = overHttp1(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return {
      ask,
      stop: async () => {
        close();
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      },
    };
  },
};
