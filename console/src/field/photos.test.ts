import { describe, expect, it, vi } from 'vitest';
import { ME, USCC, cut, mine, photoFor, photoOf, suite, written } from '../test/phone';
import { reasonsOf } from '../api/problem';
import { json, problem } from '../test/suite';
import { newReport, submit, write } from './drafts';
import { send } from './outbox';
import { addPhoto, forget, keep, photosOf, removePhoto } from './store';
import { removeUnreadable, sendAgain, unreadablePhotos } from './unreadable';

describe('photos in the outbox', () => {
  it('holds up nothing because a photo cannot be read, and says so', async () => {
    const reports = [await written(), await written('安全阀铅封缺失')];
    await photoFor(reports[0]!, 10);
    await photoFor(reports[1]!, 10);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    expect(await send(ME)).toBeUndefined(); // no server has to be asked again for that
    const photos = (await Promise.all(reports.map(report => photosOf(report.id)))).flat();
    expect(photos.map(photo => photo.state).sort()).toEqual(['STORED', 'WAITING']);
    const unread = photos.find(photo => photo.state === 'WAITING');
    expect(await unreadablePhotos()).toMatchObject([{ photo: unread?.id, detail: expect.stringContaining('gone') }]);
  });

  it('lets its writer remove a photo that cannot be read, and no other', async () => {
    const report = await written();
    await photoFor(report, 10);
    const [photo] = await photosOf(report.id);
    expect(await removeUnreadable(photo!.id)).toBe(false);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    await send(ME);
    expect(await forget(report.id)).toBe(false);
    expect(await removeUnreadable(photo!.id)).toBe(true);
    expect(await forget(report.id)).toBe(true);
  });

  it('sends a photo after all that could be read again', async () => {
    const report = await written();
    await photoFor(report, 10);
    vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('gone', 'NotReadableError'));
    await send(ME);
    await send(ME);
    expect(await photosOf(report.id)).toMatchObject([{ state: 'STORED' }]);
    expect(await unreadablePhotos()).toEqual([]);
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

  it('leaves a photo with what took it over while it was on its way', async () => {
    const [report, another] = [await written(), await written('安全阀铅封缺失')];
    await photoFor(report, 600_000);
    const [photo] = await photosOf(report.id);
    let moved: Promise<void> | undefined;
    suite.before = ({ method }) => {
      if (method !== 'PATCH') {
        return undefined;
      }
      moved ??= keep([], [{ ...photo!, report: another.id }]);
      return problem(503, 'attachment-storage-away');
    };
    expect(await send(ME)).toBe('LATER');
    await moved;
    suite.before = () => undefined;
    await send(ME);
    expect((await photosOf(another.id)).map(it => it.id)).toEqual([photo!.id]);
    expect(await photosOf(report.id)).toEqual([]);
  });

  it('tries again what was refused only because the enterprise has no room left', async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.before = ({ method, url }) =>
      method === 'POST' && url.endsWith('/attachments') ? problem(409, 'attachment-quota-reached') : undefined;
    expect(await send(ME)).toBe('LATER');
    suite.before = () => undefined;
    await send(ME);
    expect(await photosOf(report.id)).toMatchObject([{ state: 'STORED' }]);
  });

  it('says all that the suite has against a photo, and sends it again if its writer wants', async () => {
    const report = await written();
    await photoFor(report, 10);
    const unfit = { type: '/problems/invalid-input', title: '…', status: 422, detail: '文件不符合要求。', errors: [{ pointer: '', code: 'image-unreadable', detail: '图片已损坏。' }] };
    const asked: string[] = [];
    suite.before = ({ method, url, headers }) => {
      method === 'POST' && url.endsWith('/attachments') && asked.push(headers.get('Idempotency-Key')!);
      return method === 'PATCH' ? json(422, unfit) : undefined;
    };
    expect(await send(ME)).toBeUndefined();
    const [refused] = await photosOf(report.id);
    expect([refused?.state, reasonsOf(refused!.problem!)]).toEqual(['REFUSED', '文件不符合要求。 图片已损坏。']);
    await sendAgain(refused!.id);
    await send(ME);
    expect(asked).toHaveLength(2);
    expect(asked[1]).not.toBe(asked[0]);
    suite.before = () => undefined;
    await sendAgain(refused!.id);
    await send(ME);
    expect(await photosOf(report.id)).toMatchObject([{ state: 'STORED', problem: undefined }]);
  });

  it('asks in words why a photo was refused, where only a code was told', async () => {
    const report = await written();
    await photoFor(report, 10);
    suite.before = ({ method, url }) => {
      const id = /attachments\/(.+)$/.exec(url)?.[1];
      return method === 'PATCH' ? problem(422, 'invalid-input', '图片已损坏。') : id ? json(200, { id, state: 'REFUSED', receivedBytes: 10, refusedBecause: 'image-unreadable' }) : undefined;
    };
    await send(ME);
    expect(await photosOf(report.id)).toMatchObject([{ state: 'REFUSED', problem: { detail: '图片已损坏。' } }]);
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
    await write(id, { title: '照片', description: '见照片', dueOn: '2099-12-31' });
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
    await write(id, { title: '照片', description: '见照片', dueOn: '2099-12-31' });
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
});
