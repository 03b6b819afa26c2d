import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answers } from './answers';
import { dutyAnswers } from './answers-duty';
import { answers as ofEnterprises, pictureAt } from './answers-enterprise';
import { fieldAnswers } from './answers-field';
import { admits, faultOf } from '../src/test/document';

const ANSWERS: Record<string, unknown> = { ...answers, ...dutyAnswers, ...ofEnterprises, ...fieldAnswers };
const DIST = new URL('../target/dist/', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', webmanifest: 'application/manifest+json', geojson: 'application/geo+json',
};
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

type Answer = (request: IncomingMessage, body: string) => [status: number, body: unknown, headers?: Record<string, string>] | 'NEVER' | 'HANGS' | undefined;

export type Door = Awaited<ReturnType<typeof openDoor>>;

/** Stands for the gateway: serves the built console as it does, and answers as a test wants. */
export async function openDoor(who: { roles: string[] } | undefined) {
  const door = { session: who, special: (() => undefined) as Answer, asked: [] as string[], faults: [] as string[], forbidden: [] as string[], close: () => server.close(), address: '' };
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks)));
  });

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const path = new URL(request.url ?? '/', 'http://door').pathname;
    if (path.startsWith('/console') && !(path in ANSWERS)) {
      return serve(path, response);
    }
    door.asked.push(`${request.method} ${path}`);
    const fault = faultIn(request, body);
    if (door.session && !admits(request.method ?? 'GET', path, door.session.roles)) {
      door.forbidden.push(`${request.method} ${path}`);
      return tell(response, 403, problem(403, 'forbidden', '您的角色不能使用这个功能。'));
    }
    const special = fault ? undefined : door.special(request, body.toString());
    if (fault) {
      door.faults.push(fault);
      tell(response, 422, problem(422, 'invalid-input', fault));
    } else if (special === 'NEVER') {
      request.socket.destroy();
    } else if (special === 'HANGS') {
      return; // as a network does that takes and never brings
    } else if (special) {
      tell(response, ...special);
    } else if (path === '/session') {
      tell(response, door.session ? 200 : 401, door.session ?? problem(401, 'session-ended'));
    } else if (!door.session) {
      tell(response, 401, problem(401, 'session-ended'));
    } else if (pictureAt(path)) {
      const [type, picture] = pictureAt(path)!;
      response.writeHead(200, { 'Content-Type': type }).end(picture);
    } else if (path.endsWith('/stream')) {
      streams.add(response);
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': here\n\n');
    } else {
      tell(response, path in ANSWERS ? 200 : 404, ANSWERS[path] ?? problem(404, 'not-found'));
    }
  }
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  door.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(door, {
    close: () => (streams.forEach(stream => stream.destroy()), server.closeAllConnections(), server.close()),
    endStreams: () => streams.forEach(stream => stream.destroy()),
  });
}

/** What the services' documents have against the request. */
function faultIn({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer): string | undefined {
  const path = new URL(url, 'http://door').pathname;
  if (method === 'GET' || !path.startsWith('/api/v1/')) {
    return undefined;
  }
  const json = headers['content-type']?.startsWith('application/json') ? (JSON.parse(body.toString()) as unknown) : undefined;
  return faultOf(method, path, name => headers[name.toLowerCase()]?.toString(), json);
}

function serve(path: string, response: ServerResponse): void {
  let file = path.replace(/^\/console\/?/, '');
  if (!/\.[^/]*$/.test(file)) {
    file = file.startsWith('field') ? 'field/index.html' : 'index.html';
  }
  if (!statSync(DIST + file, { throwIfNoEntry: false })?.isFile()) {
    return tell(response, 404, problem(404, 'not-found'));
  }
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' });
  response.end(readFileSync(DIST + file));
}

/** A text is told as it is, everything else as JSON. */
function tell(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
  response.writeHead(status, { 'Content-Type': type, ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
}

export function problem(status: number, type: string, detail = '请再看一遍。') {
  return { type: `/problems/${type}`, title: type, status, detail, requestId: '01JD-7' };
}
