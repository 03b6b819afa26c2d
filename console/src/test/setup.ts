import 'fake-indexeddb/auto';

// Node 20 has neither navigator nor Web Locks; a test does one thing at a time
const locks = { request: (_: string, __: object, work: (lock: object) => unknown) => work({}) };
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
