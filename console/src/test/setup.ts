import 'fake-indexeddb/auto';

type Options = { ifAvailable?: boolean };

let held: Promise<unknown> | undefined;

/** Node 20 has neither navigator nor Web Locks; there is one lock only. */
async function request(_: string, { ifAvailable }: Options, work: (lock: object | null) => unknown): Promise<unknown> {
  if (held !== undefined && ifAvailable === true) {
    return work(null);
  }
  const turn = Promise.resolve(held).catch(() => undefined).then(() => work({}));
  held = turn;
  try {
    return await turn;
  } finally {
    held = held === turn ? undefined : held;
  }
}

Object.defineProperty(globalThis, 'navigator', { value: { locks: { request } }, configurable: true });
