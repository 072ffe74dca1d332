import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A language server as an editor talks to it (Language Server Protocol 3.17, over standard input and output). */
export interface LanguageServer {
  /** Opens a file of the folder, anew if need be, with the text that an editor would have in it by now. */
  open(file: string, text: string): void;
  /** The names offered at a place (lines and characters count from 0). */
  completions(file: string, line: number, character: number): Promise<string[]>;
  stop(): void;
}

interface Message {
  id?: number;
  method?: string;
  params?: { items?: { section?: string }[] };
  result?: { items?: { label: string }[] } | { label: string }[] | null;
}

/** Starts the server of an npm package in a folder, with the settings of its .vscode/settings.json. */
export async function startLanguageServer(bin: string, folder: string, options: object): Promise<LanguageServer> {
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve(bin), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, VITEST: '' },
  });
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const section = (name = '') =>
    Object.fromEntries(
      Object.entries(settings).flatMap(([key, value]) =>
        key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), value] as const] : [],
      ),
    );
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, ...message }: Message) => {
    if (id === undefined) return;
    if (method) send({ id, result: params?.items?.map((item) => section(item.section)) ?? null });
    else waiting.get(id)?.(message);
  };

  let received = Buffer.alloc(0);
  server.stdout.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const start = received.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, Math.max(0, start)).toString())?.[1]);
      if (!(received.length >= start + length)) return;
      const body = received.subarray(start, start + length).toString();
      received = received.subarray(start + length);
      receive(JSON.parse(body) as Message);
    }
  });

  let requests = 0;
  const request = (method: string, params: object) =>
    new Promise<Message>((resolve) => {
      waiting.set((requests += 1), resolve);
      send({ id: requests, method, params });
    });
  const uri = (file = '') => pathToFileURL(join(folder, file)).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: uri(),
    workspaceFolders: [{ uri: uri(), name: 'site' }],
    capabilities: { workspace: { workspaceFolders: true, configuration: true } },
    initializationOptions: options,
  });
  send({ method: 'initialized', params: {} });
  return {
    open(file, text) {
      const languageId = file.split('.').at(-1);
      send({ method: 'textDocument/didClose', params: { textDocument: { uri: uri(file) } } });
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: uri(file), languageId, version: 1, text } },
      });
    },
    async completions(file, line, character) {
      const { result } = await request('textDocument/completion', {
        textDocument: { uri: uri(file) },
        position: { line, character },
      });
      return (Array.isArray(result) ? result : (result?.items ?? [])).map(({ label }) => label);
    },
    stop() {
      server.kill();
    },
  };
}
