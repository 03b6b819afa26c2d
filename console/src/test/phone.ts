import { beforeEach } from 'vitest';
import { newReport, submit, write } from '../field/drafts';
import { keep, reportsOf, store, type Photo, type Report } from '../field/store';
import { whoAmI } from '../session/session';
import { Suite } from './suite';

/** An inspector's phone, empty before each test. */
export const ME = 'inspector-gaoling';
/** The enterprise that is inspected. */
export const USCC = '91610117MA6TE0019E';
/** The suite as this test wants it; another one for each. */
export let suite: Suite;

beforeEach(async () => {
  const database = await store();
  await Promise.all([...database.objectStoreNames].map(name => database.clear(name)));
  suite = new Suite().connect();
  await whoAmI();
});

export async function written(title = '压力表未检定', account = ME): Promise<Report> {
  const { id } = await newReport(account, USCC, '沣湛化肥');
  await write(id, { title, description: '表盘上没有检定标签', dueOn: '2099-12-31' });
  return (await submit(id))!;
}

export function photoOf(report: Report, bytes: number): Photo {
  const content = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
  const kept = { id: crypto.randomUUID(), report: report.id, account: ME, key: crypto.randomUUID() };
  return { ...kept, state: 'WAITING', name: 'a.jpg', mediaType: 'image/jpeg', sha256: '0'.repeat(64), content, bytes };
}

export const photoFor = (report: Report, bytes: number) => keep([], [photoOf(report, bytes)]);

export const cut = () => {
  throw new TypeError('Failed to fetch');
};
export const mine = async () => (await reportsOf(ME))[0]!;
