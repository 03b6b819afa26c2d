import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { alsoTexts } from '../text';
import { words } from '../text/field';
import { newReport } from './drafts';
import { notSaved } from './NotSaved';
import { reportsOf, store } from './store';

alsoTexts(words);

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
  expect(await store().catch(notSaved)).toContain('请关闭其他一码通页面');
  older.close();
  await newReport('inspector', '91610117MA6TE0019E', '沣湛化肥');
  expect(await reportsOf('inspector')).toHaveLength(2);
  expect([...(await store()).objectStoreNames]).toContain('inspections');
  const newer = await openDB('yimatong-field', 99); // comes only when this page has let go
  expect(await newer.count('reports')).toBe(2);
  newer.close();
  await expect(store()).rejects.toThrow('version'); // not a connection that was closed
});
