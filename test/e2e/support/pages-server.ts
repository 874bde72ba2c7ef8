import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { pageOf, QUESTIONS, samplePages, slugOf } from './sample-pages.ts';

/** One request that reached the server, whatever host it was meant for. */
export interface Arrival {
  method: string;
  /** The whole address, as the browser meant it. */
  url: string;
  /** What the browser wants it for, in its own words (`Sec-Fetch-Dest`): a `document`, or `empty` for a fetch. */
  dest: string;
  /** Whether there is such a page. */
  served: boolean;
}

export interface PagesServer {
  readonly port: number;
  readonly tlsPort: number;
  /** Everything that was asked for, in order: a test can show that nothing else was. */
  readonly arrivals: Arrival[];
  /** The arrivals that are not the browser's own business, such as looking for its updates. */
  fromPages(): Arrival[];
  /**
   * What no test has asked for: whatever is neither one of its pages, loaded as such, nor such a page's
   * icon, nor the browser's own business. All hosts lead here, so nothing leaves the browser unnoticed.
   */
  strays(): Arrival[];
  /** @throws where there were any */
  expectNoStrays(): void;
  /** Serves a body of the test's own making under one address (host and path). */
  serve(address: string, html: string): void;
  close(): Promise<void>;
}

/** As what pages are loaded; in plain http the browser does not say. */
const PAGES = ['document', 'iframe', 'frame', ''];

const BROWSERS_OWN = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** Headers with which a page isolates itself or locks things up; `?headers=csp,coep` asks for them. */
const HEADER_SETS: Record<string, Record<string, string>> = {
  csp: {
    'Content-Security-Policy': "default-src 'none'; frame-src 'none'; script-src 'unsafe-inline'",
  },
  'csp-strict': { 'Content-Security-Policy': "default-src 'none'; frame-src 'none'" },
  coep: {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
  },
  clipboard: { 'Permissions-Policy': 'clipboard-write=(), clipboard-read=()' },
};

function extraHeaders(url: URL): Record<string, string> {
  const names = (url.searchParams.get('headers') ?? '').split(',').filter(Boolean);
  return Object.assign({}, ...names.map((name) => HEADER_SETS[name] ?? {}));
}

/** A certificate for this run only: nothing secret is ever committed. */
async function selfSigned(): Promise<{ key: Buffer; cert: Buffer }> {
  const dir = await mkdtemp(path.join(tmpdir(), 'sidestory-tls-'));
  const [key, cert] = [path.join(dir, 'key.pem'), path.join(dir, 'cert.pem')];
  try {
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=prachub.com'],
      ...['-addext', 'subjectAltName=DNS:prachub.com,DNS:*.prachub.com,DNS:*.example'],
    ]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/**
 * Serves the sample pages on loopback under whatever host the browser believes to be talking to.
 * It also answers as a proxy, since Firefox can map a host to an address but not to a port.
 */
export async function startPagesServer(): Promise<PagesServer> {
  const arrivals: Arrival[] = [];
  const served = new Map<string, string>();
  const serve = (address: string, html: string) => served.set(address, html);
  for (const question of Object.values(QUESTIONS)) {
    serve(`prachub.com/interview-questions/${slugOf(question)}`, pageOf(question));
  }
  for (const { url, html } of Object.values(samplePages())) {
    const { host, pathname } = new URL(url);
    serve(host + pathname, html);
  }
  const sockets = new Set<Socket>();

  function answer(scheme: string, request: IncomingMessage, response: ServerResponse) {
    const target = request.url ?? '/';
    const url = new URL(target, `${scheme}://${request.headers.host ?? 'localhost'}`);
    const body = served.get(url.host.replace(/^www\./, '') + url.pathname);
    arrivals.push({
      method: request.method ?? 'GET',
      url: url.href,
      dest: String(request.headers['sec-fetch-dest'] ?? ''),
      served: body !== undefined,
    });
    if (body === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...extraHeaders(url) });
    response.end(body);
  }

  const plain = createServer((request, response) => answer('http', request, response));
  const secure = createTlsServer(await selfSigned(), (request, response) =>
    answer('https', request, response),
  );
  const [port, tlsPort] = await Promise.all([listen(plain), listen(secure)]);
  plain.on('connect', (_request, client: Socket) => {
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  for (const server of [plain, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    });
  }

  const fromPages = () => arrivals.filter(({ url }) => !BROWSERS_OWN.test(new URL(url).hostname));
  const strays = () =>
    fromPages().filter(({ url, dest, served }) =>
      served ? !PAGES.includes(dest) : new URL(url).pathname !== '/favicon.ico',
    );
  return {
    port,
    tlsPort,
    arrivals,
    fromPages,
    strays,
    expectNoStrays: () => {
      const told = strays().map(({ method, url, dest }) => `${method} ${url} (${dest})`);
      if (told.length > 0) throw new Error(`The browser asked for more: ${told.join(', ')}`);
    },
    serve,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [plain, secure].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}
