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

it('waits as long as the door does for what is about a whole city, and for a file to go up', async () => {
  const key = { header: { 'Idempotency-Key': 'k-1' } };
  await expect(answered(api.GET('/api/v1/risk-map', { params: {}, headers: { Accept: 'application/geo+json' } }))).rejects.toThrow(Unreachable);
  await expect(answered(api.GET('/api/v1/risk-pictures'))).rejects.toThrow(Unreachable);
  await expect(answered(api.GET('/api/v1/enterprise-imports/{id}', { params: { path: { id: 'i-1' } } }))).rejects.toThrow(Unreachable);
  await expect(answered(api.GET('/api/v1/risk-statistics'))).rejects.toThrow(Unreachable);
  expect(limits).toEqual([130_000, 130_000, 130_000, 30_000]);
  limits.length = 0;
  await expect(answered(api.POST('/api/v1/enterprise-imports', { params: { query: { dryRun: true }, ...key }, body: 'x' }))).rejects.toThrow(Unreachable);
  expect(limits, 'half an hour to go up, two minutes to be answered').toEqual([33 * 60_000]);
});
