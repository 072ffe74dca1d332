import type { AddressInfo } from 'node:net';
import { siteServer } from '../hosting/static-server.ts';

const usualPort = 4321;

/**
 * Serves dist on this machine alone, at PORT, else at 4321, else at the next free port, and prints the address once
 * it answers. It stops cleanly when asked to.
 */
export async function serve(): Promise<void> {
  const server = siteServer('dist');
  const wanted = process.env['PORT'];
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  if (wanted) await listen(Number(wanted));
  else await firstFree(listen, usualPort);

  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
}

async function firstFree(listen: (port: number) => Promise<void>, port: number): Promise<void> {
  try {
    await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await firstFree(listen, port + 1);
  }
}
