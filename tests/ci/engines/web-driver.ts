import type { Key, Visitor } from '../../browser/visitor.ts';

/** Names of https://www.w3.org/TR/webdriver2/ for keys. */
const keys: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

/** @returns the value that a driver answers with. @throws with what it says is wrong. */
async function command(address: string, method: 'GET' | 'POST' | 'DELETE', body: object = {}): Promise<unknown> {
  const answer = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${address}: ${error}. ${message}`);
}

/** A browser that a driver has started. */
export type Session = Omit<Visitor, 'faults'> & { resize(width: number, height: number): Promise<void> };

/** @param driver its address: `http://127.0.0.1:PORT` */
export async function startSession(driver: string, capabilities: object): Promise<Session> {
  const started = await command(`${driver}/session`, 'POST', { capabilities: { alwaysMatch: capabilities } });
  const session = `${driver}/session/${(started as { sessionId: string }).sessionId}`;
  const post = (path: string, body?: object) => command(session + path, 'POST', body);
  const typed = (text: string) =>
    post('/actions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from(text, (value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]).flat(),
        },
      ],
    });
  const evaluate: Session['evaluate'] = async (question, argument) => {
    const script = `const [argument, done] = arguments;
        Promise.resolve((${question.toString()})(argument)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = (await post('/execute/async', { script, args: [argument ?? null] })) as {
      value: never;
      error?: string;
    };
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };
  const middleOf = (selector: string) =>
    evaluate((found) => {
      const element = document.querySelector(found);
      if (!element) throw new Error(`Nothing to press: ${found}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    }, selector);
  return {
    open: async (url) => {
      await post('/url', { url });
    },
    evaluate,
    run: async (script) => {
      await post('/execute/sync', { script, args: [] });
    },
    press: async (selector) => {
      // Not the driver's own click: WebKit's breaks down on what an SVG draws with <use>.
      await post('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', duration: 0, ...(await middleOf(selector)) },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    type: async (text) => {
      await typed(text);
    },
    pressKey: async (key) => {
      await typed(keys[key]);
    },
    picture: async () => Buffer.from((await command(`${session}/screenshot`, 'GET')) as string, 'base64'),
    resize: async (width, height) => {
      await post('/window/rect', { width, height });
    },
    leave: async () => {
      await command(session, 'DELETE');
    },
  };
}
