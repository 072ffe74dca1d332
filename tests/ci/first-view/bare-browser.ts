import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions, type FoundChromium } from '../../browser/find-chromium.ts';
import { connect, type Listener, type Message } from './devtools-connection.ts';

/** A tab, spoken to in the Chrome DevTools Protocol. */
export interface Tab {
  send: <Answer = Message>(method: string, params?: Message) => Promise<Answer>;
  on: (method: string, listener: Listener) => void;
  /** What an expression comes to on the page that is shown; a promise is waited for. */
  evaluate: <Value>(expression: string) => Promise<Value>;
  /** The same on the page that is made ready behind it. */
  evaluateInReadiness: <Value>(expression: string) => Promise<Value>;
  close: () => Promise<void>;
}

export interface BareBrowser {
  /** A tab with cookies and cache of its own. */
  open: () => Promise<Tab>;
  stop: () => Promise<void>;
}

/** A Chromium that prerenders: Playwright tells those that it drives not to. */
export async function bareBrowser({ found, width, height }: Wanted): Promise<BareBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'clinic-browser-'));
  const { executablePath = '', env, args = [] } = launchOptions(found);
  const program = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--no-sandbox',
      '--no-first-run',
      '--hide-scrollbars',
      '--remote-debugging-port=0',
      `--window-size=${width},${height}`,
      `--user-data-dir=${profile}`,
    ],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => program.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const [, found] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    program.once('error', reject);
    program.once('exit', () => {
      reject(new Error(`Chromium ended: ${said}`));
    });
  });
  const connection = await connect(address);
  const evaluate = async <Value>(expression: string, page: string | undefined) => {
    const { result, exceptionDetails } = await connection.send<{
      result: { value: Value };
      exceptionDetails?: unknown;
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, page);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  return {
    open: async () => {
      const { browserContextId } = await connection.send<{ browserContextId: string }>('Target.createBrowserContext');
      const { targetId } = await connection.send<{ targetId: string }>('Target.createTarget', {
        url: 'about:blank',
        browserContextId,
        forTab: true,
      });
      const { sessionId } = await connection.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      // The tab's pages: the one that is shown, then those in readiness. What is left comes to the front.
      const pages: string[] = [];
      const attached = new Promise<void>((resolve) => {
        connection.on('Target.attachedToTarget', (params: { sessionId: string; targetInfo: { type: string } }) => {
          if (params.targetInfo.type !== 'page') return;
          pages.push(params.sessionId);
          resolve();
        });
      });
      connection.on('Target.detachedFromTarget', (params: { sessionId: string }) => {
        const place = pages.indexOf(params.sessionId);
        if (place >= 0) pages.splice(place, 1);
      });
      await connection.send(
        'Target.setAutoAttach',
        { autoAttach: true, waitForDebuggerOnStart: false, flatten: true, filter: [{}] },
        sessionId,
      );
      await attached;
      const send = <Answer>(method: string, params: Message = {}) => connection.send<Answer>(method, params, pages[0]);
      return {
        send,
        on: connection.on,
        evaluate: (expression) => evaluate(expression, pages[0]),
        evaluateInReadiness: (expression) => evaluate(expression, pages[1]),
        close: async () => {
          await connection.send('Target.disposeBrowserContext', { browserContextId });
        },
      };
    },
    stop: async () => {
      program.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

interface Wanted {
  found: FoundChromium;
  width: number;
  height: number;
}
