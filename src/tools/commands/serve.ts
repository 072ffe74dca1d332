import { once } from 'node:events';
import type { Server } from 'node:http';
import { siteServer } from '../deploy/static-server.ts';

const firstPort = 4321;
const lastPort = 65535;

/** Serves dist on this machine alone, at PORT, else at 4321 or the next free port, and prints the address. */
export async function serve(): Promise<void> {
  const server = siteServer('dist');
  const wanted = process.env.PORT;
  let port = wanted ? Number(wanted) : firstPort;
  while (!(await listens(server, port))) {
    if (wanted || port === lastPort) {
      console.error(`Port ${wanted ?? port} is taken or no port. Give PORT another number, or leave it out.`);
      process.exit(1);
    }
    port++;
  }
  console.log(`http://127.0.0.1:${port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
}

async function listens(server: Server, port: number): Promise<boolean> {
  try {
    // Port 0 would be any free one.
    server.listen(port || NaN, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  }
}
