import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Question, Reply } from './ask.ts';
import { contract } from './contract.ts';
import { wrongIn, type Expected } from './expected.ts';
import type { Host, RunningHost } from './host.ts';
import { readSiteOnDisk } from './site-on-disk.ts';

const nameOf = ({ method = 'GET', path }: Question) => `${method} ${path}`;

function faultsOf(host: Host, { path }: Question, reply: Reply, expected: Expected): string[] {
  const known = host.differences.find((difference) => difference.path.test(path));
  if (!known) return wrongIn(reply, expected, host);
  return reply.status === known.status ? [] : [`status ${reply.status}, not ${known.status}. ${known.why}`];
}

/** Serves the published copy from a host and puts every request of the contract to it. */
export function keepsTheContract(host: Host): void {
  describe(`the contract of hosts, on ${host.name}`, () => {
    const folder = inject('published');
    const site = readSiteOnDisk(folder);
    let running: RunningHost;

    beforeAll(async () => {
      running = await host.start(folder);
    });
    // The runner calls it as well when the host did not start.
    afterAll(() => (running as RunningHost | undefined)?.stop());

    it.each(contract)('$it', async ({ cases }) => {
      const asked = await cases(site, running.ask);
      const wrong = await Promise.all(
        asked.map(async ({ expected, ...question }) => {
          const reply = await running.ask(question);
          return faultsOf(host, question, reply, expected).map((fault) => `${nameOf(question)}: ${fault}`);
        }),
      );
      expect(wrong.flat()).toEqual([]);
      expect(asked.length).toBeGreaterThan(0);
    });
  });
}
