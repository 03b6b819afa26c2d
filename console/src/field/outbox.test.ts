import { beforeEach, describe, expect, it, vi } from 'vitest';
import { whoAmI } from '../session/session';
import { Suite, json, problem } from '../test/suite';
import { newReport, reopen, submit, write } from './drafts';
import { send } from './outbox';
import { addPhoto, forget, keep, photosOf, removePhoto, reportsOf, store, type Photo, type Report } from './store';

const ME = 'inspector-gaoling';
const USCC = '91610117MA6TE0019E';
let suite: Suite;

beforeEach(async () => {
  const database = await store();
  await Promise.all((['reports', 'photos', 'copies'] as const).map(name => database.clear(name)));
  suite = new Suite().connect();
  await whoAmI();
});

async function written(title = '压力表未检定', account = ME): Promise<Report> {
  const { id } = await newReport(account, USCC, '沣湛化肥');
  await write(id, { title, description: '表盘上没有检定标签' });
  return (await submit(id))!;
}

function photoOf(report: Report, bytes: number): Photo {
  const content = new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
  const kept = { id: crypto.randomUUID(), report: report.id, account: ME, key: crypto.randomUUID() };
  return { ...kept, state: 'WAITING', name: 'a.jpg', mediaType: 'image/jpeg', sha256: '', content, bytes };
}

const photoFor = (report: Report, bytes: number) => keep([], [photoOf(report, bytes)]);

const cut = () => {
  throw new TypeError('Failed to fetch');
};
const mine = async () => (await reportsOf(ME))[0]!;

describe('the outbox', () => {
  it('keeps what is written without network, and sends it once when it is back', async () => {
    const report = await written();
    suite.before = cut;
    expect(await send(ME)).toBe('OFFLINE');
    expect((await mine()).state).toBe('WAITING');
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect(await send(ME)).toBeUndefined();
    expect([...suite.findings.keys()]).toEqual([report.id]);
    expect(suite.keys).toHaveLength(1);
    expect((await mine()).state).toBe('FILED');
  });

  it('asks again with the same key when an answer was lost on the way', async () => {
    await written();
    suite.after = request => request.url.endsWith('/findings') && cut();
    expect(await send(ME)).toBe('OFFLINE');
    suite.after = () => undefined;
    await send(ME);
    expect(suite.keys).toHaveLength(2);
    expect(new Set(suite.keys).size).toBe(1);
    expect((await mine()).state).toBe('FILED');
  });

  it('lets nobody change a text that the server may know', async () => {
    const report = await written();
    suite.before = cut;
    await send(ME);
    expect(await reopen(report.id)).toBeUndefined();
    expect(await write(report.id, { title: '另一件事' })).toBeUndefined();
    expect((await mine()).body.title).toBe('压力表未检定');
  });

  it('shows why a report was refused, and sends it with another key when it was mended', async () => {
    const report = await written('压力表?');
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'REFUSED', problem: { status: 422, detail: '标题不能含有问号' } });
    await reopen(report.id);
    await write(report.id, { title: '压力表' });
    await submit(report.id);
    await send(ME);
    expect((await mine()).state).toBe('FILED');
    expect(new Set(suite.keys).size).toBe(2);
  });

  it('holds up no report because another was refused', async () => {
    await written('压力表?');
    await written('安全阀铅封缺失');
    await send(ME);
    const stands = Object.fromEntries((await reportsOf(ME)).map(({ body, state }) => [body.title, state]));
    expect(stands).toEqual({ '压力表?': 'REFUSED', 安全阀铅封缺失: 'FILED' });
  });

  it('sends all findings before the first photo', async () => {
    for (const title of ['压力表未检定', '安全阀铅封缺失']) {
      await photoFor(await written(title), 10);
    }
    const asked: string[] = [];
    suite.before = ({ method, url }) => void (method === 'POST' && asked.push(url.split('/').at(-1)!));
    expect(await send(ME)).toBeUndefined();
    expect(asked).toEqual(['findings', 'findings', 'attachments', 'attachments']);
  });

  it('holds up nothing because one answer was not the suite\'s', async () => {
    await written();
    await written('安全阀铅封缺失');
    let asked = 0;
    suite.before = request => (request.method === 'POST' && ++asked === 1 ? json(200, { welcome: 'to our WLAN' }) : undefined);
    expect(await send(ME)).toBe('LATER');
    const stands = (await reportsOf(ME)).map(it => [it.state, suite.findings.has(it.id), it.problem !== undefined]);
    expect(stands).toEqual([['WAITING', false, true], ['FILED', true, false]]);
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect((await reportsOf(ME)).map(it => it.problem)).toEqual([undefined, undefined]);
  });

  it('holds up nothing because a photo cannot be read, and says so', async () => {
    const reports = [await written(), await written('安全阀铅封缺失')];
    await photoFor(reports[0]!, 10);
    await photoFor(reports[1]!, 10);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    expect(await send(ME)).toBe('LATER');
    const photos = (await Promise.all(reports.map(report => photosOf(report.id)))).flat();
    expect(photos.map(photo => photo.state).sort()).toEqual(['STORED', 'WAITING']);
    expect(photos.find(photo => photo.state === 'WAITING')?.problem?.detail).toContain('gone');
  });

  it('announces a photo anew that the suite no longer expects', async () => {
    const report = await written();
    await photoFor(report, 600_000);
    let parts = 0;
    suite.before = ({ method }) => (method === 'PATCH' && ++parts === 2 ? cut() : undefined);
    expect(await send(ME)).toBe('OFFLINE');
    suite.uploads.clear(); // a week later, what was begun has been collected
    expect(await send(ME)).toBeUndefined();
    const [photo] = await photosOf(report.id);
    expect(photo?.state).toBe('STORED');
    expect(suite.uploads.get(photo!.id)?.received).toBe(600_000);
    expect(suite.announced.size).toBe(2);
  });

  it('takes a photo for stored only if the suite says so', async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.before = ({ method, url }) =>
      method === 'GET' && url.includes('/attachments/') ? json(200, { welcome: 'to our WLAN' }) : undefined;
    expect(await send(ME)).toBe('LATER');
    expect((await photosOf(report.id))[0]).toMatchObject({ state: 'WAITING', bytes: 10 });
    expect((await photosOf(report.id))[0]?.content).toBeDefined();
  });

  it('goes on with a photo where its upload broke off', async () => {
    const { id } = await newReport(ME, USCC, '沣湛化肥');
    await photoFor(await mine(), 600_000);
    await write(id, { title: '照片', description: '见照片' });
    await submit(id);
    let parts = 0;
    suite.before = request => (request.method === 'PATCH' && ++parts === 2 ? cut() : undefined);
    expect(await send(ME)).toBe('OFFLINE');
    expect(await send(ME)).toBeUndefined();
    expect(parts).toBe(4); // 256 KiB, one that was cut, 256 KiB, the rest
    const [photo] = await photosOf(id);
    expect(photo).toMatchObject({ state: 'STORED' });
    expect(photo?.content).toBeUndefined();
    expect(suite.uploads.get(photo!.id)?.received).toBe(600_000);
    expect(suite.findings.get(id)).toMatchObject({ attachments: [photo?.id] });
  });

  it('names every photo that is on the device when a finding is handed over, and takes none afterwards', async () => {
    const { id } = await newReport(ME, USCC, '沣湛化肥');
    await write(id, { title: '照片', description: '见照片' });
    const photo = photoOf(await mine(), 10);
    const [kept, handedOver] = await Promise.all([addPhoto(photo), submit(id)]);
    expect([kept, handedOver?.body.attachments]).toEqual([true, [photo.id]]);
    expect(await addPhoto(photoOf(await mine(), 10))).toBe(false);
    expect(await removePhoto(photo)).toBe(false);
    expect((await photosOf(id)).map(it => it.id)).toEqual([photo.id]);
  });

  it('throws away nothing that the server has not acknowledged', async () => {
    const report = await written();
    expect(await forget(report.id)).toBe(false);
    await photoFor(report, 10);
    suite.before = request => (request.url.endsWith('/attachments') ? problem(503, 'attachment-storage-away') : undefined);
    expect(await send(ME)).toBe('LATER');
    expect((await mine()).state).toBe('FILED');
    expect(await forget(report.id)).toBe(false);
    suite.before = () => undefined;
    await send(ME);
    expect(await forget(report.id)).toBe(true);
  });

  it('survives the end of the session', async () => {
    await written();
    suite.loggedIn = false;
    expect(await send(ME)).toBe('SESSION');
    expect((await mine()).state).toBe('WAITING');
    suite.loggedIn = true;
    suite.csrf = 'mark-2';
    await whoAmI();
    expect(await send(ME)).toBeUndefined();
  });

  it('takes up the new mark of a session that was renewed in another tab', async () => {
    await written();
    suite.csrf = 'mark-2';
    expect(await send(ME)).toBeUndefined();
    expect(suite.findings.size).toBe(1);
  });

  it("never sends a report in somebody else's name", async () => {
    await written();
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    expect(await send(ME)).toBe('SESSION');
    expect(await send('inspector-baqiao')).toBeUndefined();
    expect(suite.findings.size).toBe(0);
  });

  it("sends nothing in the name of somebody who logged in meanwhile", async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    await whoAmI(); // the page was told of the other session
    expect(await send(ME)).toBe('SESSION');
    expect(suite.findings.size).toBe(0);
    expect(suite.keys).toEqual([]);
    expect((await mine()).state).toBe('WAITING');
    expect(await photosOf(report.id)).toMatchObject([{ state: 'WAITING', bytes: 10 }]);
    suite.account = ME;
    expect(await send(ME)).toBeUndefined();
    expect([...suite.findings.keys()]).toEqual([report.id]);
  });

  it('takes nothing for refused that somebody else asked for', async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.before = request => {
      if (request.method !== 'GET' || !request.url.includes('/attachments/')) {
        return undefined;
      }
      suite.account = 'inspector-baqiao'; // logs in between the announcement and the question
      suite.csrf = 'mark-of-another';
      return problem(404, 'not-found');
    };
    expect(await send(ME)).toBe('SESSION');
    expect(await photosOf(report.id)).toMatchObject([{ state: 'WAITING' }]);
  });

  it('does not take the page of a strange network for an answer', async () => {
    await written();
    suite.before = () => new Response('<html>Log in to the WLAN</html>', { status: 403 });
    expect(await send(ME)).toBe('LATER');
    suite.before = () => new Response('<html>Log in to the WLAN</html>', { status: 200 });
    expect(await send(ME)).toBe('LATER');
    suite.before = () => json(200, { welcome: 'to our WLAN' });
    expect(await send(ME)).toBe('LATER');
    expect((await mine()).state).toBe('WAITING');
  });

  it('says that another sends already, and not that all was sent', async () => {
    await written();
    let goOn = () => {};
    const held = new Promise<void>(go => (goOn = go));
    const network = globalThis.fetch;
    globalThis.fetch = async (...what) => (await held, network(...what));
    const first = send(ME);
    expect(await send(ME)).toBe('BUSY');
    suite.before = cut;
    const waiting = send(ME, 'WAIT'); // as the worker does: its answer decides whether the browser calls again
    goOn();
    expect([await first, await waiting]).toEqual(['OFFLINE', 'OFFLINE']);
  });

  it('asks later what a server cannot do now', async () => {
    await written();
    suite.before = () => problem(409, 'request-running');
    expect(await send(ME)).toBe('LATER');
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
  });
});
