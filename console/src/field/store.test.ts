import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { alsoTexts } from '../text';
import { words } from '../text/field';
import { newReport } from './drafts';
import { notSaved } from './NotSaved';
import { reportsOf, store } from './store';

alsoTexts(words);
afterEach(() => void vi.useRealTimers());

it('keeps the findings that an older page wrote, and makes room for a newer one', async () => {
  const older = await openDB('yimatong-field', 1, {
    upgrade(database) {
      database.createObjectStore('reports', { keyPath: 'id' });
      database.createObjectStore('photos', { keyPath: 'id' }).createIndex('report', 'report');
      database.createObjectStore('copies', { keyPath: 'key' });
    },
  });
  await older.put('reports', { id: 'a', account: 'inspector', state: 'DRAFT', changedAt: 1, body: {} });
  // which is open still: nobody waits for ever, and the remedy is named
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const told = store().catch(notSaved);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(5_000);
  expect(await told).toContain('请关闭其他一码通页面');
  // which takes a moment to close: that moment is waited for
  const opening = store();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  vi.advanceTimersByTime(4_000);
  older.close();
  expect((await opening).version).toBe(2);
  vi.useRealTimers();
  await newReport('inspector', '91610117MA6TE0019E', '沣湛化肥');
  expect(await reportsOf('inspector')).toHaveLength(2);
  expect([...(await store()).objectStoreNames]).toContain('inspections');
  const newer = await openDB('yimatong-field', 99); // comes only when this page has let go
  expect(await newer.count('reports')).toBe(2);
  newer.close();
  await expect(store()).rejects.toThrow('version'); // not a connection that was closed
});
