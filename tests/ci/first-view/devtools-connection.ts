export type Message = Record<string, unknown>;
export type Listener = (params: never) => void;

/** The protocol over a WebSocket: answers by their number, events by their name. */
export async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { sessionId: string | undefined; resolve: (answer: never) => void; reject: (error: Error) => void }
  >();
  const listeners: { method: string; listener: Listener }[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(data as string) as {
      id?: number;
      result: unknown;
      error?: { message: string };
      method: string;
      params: unknown;
    };
    if (id === undefined) {
      for (const one of listeners) if (one.method === method) one.listener(params as never);
      return;
    }
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result as never);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    send: <Answer>(method: string, params: Message = {}, sessionId?: string) =>
      new Promise<Answer>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { sessionId, resolve, reject });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      }),
    on: (method: string, listener: Listener) => {
      listeners.push({ method, listener });
    },
  };
}
