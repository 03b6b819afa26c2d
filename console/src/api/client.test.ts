import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whoAmI } from '../session/session';
import { answered, api } from './client';
import { Unreachable } from './problem';

/** Takes a request and never answers it, until it is given up. */
const silent: typeof fetch = (input, init) =>
  new Promise((_, reject) => {
    const signal = init?.signal ?? (input as Request).signal;
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

let limits: number[];
beforeEach(() => {
  limits = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(milliseconds => {
    limits.push(milliseconds);
    const giveUp = new AbortController();
    setTimeout(() => giveUp.abort(new DOMException('The operation timed out', 'TimeoutError')), 1);
    return giveUp.signal;
  });
  globalThis.fetch = silent;
});
afterEach(() => vi.restoreAllMocks());

it('gives up a question that nobody answers, as if there were no network', async () => {
  await expect(answered(api.GET('/api/v1/tasks'))).rejects.toThrow(Unreachable);
  await expect(whoAmI()).rejects.toThrow(Unreachable);
  expect(limits).toEqual([30_000, 30_000]);
});
