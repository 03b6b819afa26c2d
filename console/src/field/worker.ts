/// <reference lib="webworker" />
import { whoAmI } from '../session/session';
import { send } from './outbox';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build: a name that changes with the files, and the files. */
declare const SHELL: { version: string; files: string[] };

const START = '/console/field/index.html';
const CACHE = `field-${SHELL.version}`;

self.addEventListener('install', event => {
  event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(SHELL.files)));
});

// no skipWaiting: a page that is open keeps the files that it was started with
self.addEventListener('activate', event => {
  event.waitUntil(dropOlderShells().then(() => self.clients.claim()));
});

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (event.request.mode === 'navigate') {
    event.respondWith(fromShell(START, event.request));
  } else if (SHELL.files.includes(pathname)) {
    event.respondWith(fromShell(pathname, event.request));
  }
});

// Background Sync, where there is: the network is back, and the page may be closed
self.addEventListener('sync', event => {
  const sync = event as ExtendableEvent & { tag: string };
  if (sync.tag === 'outbox') {
    sync.waitUntil(sendAsOwner());
  }
});

/** Fails if something still waits, so that the browser calls again. */
async function sendAsOwner(): Promise<void> {
  const session = await whoAmI();
  const pause = session && (await send(session.account, 'WAIT'));
  if (pause === 'OFFLINE' || pause === 'LATER') {
    throw new Error(`Something still waits: ${pause}`);
  }
}

async function fromShell(path: string, request: Request): Promise<Response> {
  return (await caches.match(path, { cacheName: CACHE })) ?? fetch(request);
}

async function dropOlderShells(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('field-') && name !== CACHE) {
      await caches.delete(name);
    }
  }
}
