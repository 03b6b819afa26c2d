import { describe, expect, it, vi } from 'vitest';
import { ME, cut, suite } from '../../test/phone';
import { json, problem } from '../../test/suite';
import { ANSWER, EDITION, handedOver, inspectionWith } from '../../test/visit';
import { send } from '../outbox';
import { photosOf } from '../store';
import { forgetInspection, handOver, reopenInspection, say } from './sheets';
import { beginAnew, giveUp } from './withdrawal';

const site = () => suite.site;

describe('what the suite refuses of an inspection', () => {
  it('is mended under its number, and nothing else that was signed', async () => {
    const { id } = await handedOver();
    site().refuses = number => (number === 5 ? 'invalid-input' : undefined);
    await send(ME);
    const refused = await inspectionWith(id);
    expect(refused).toMatchObject({ state: 'REFUSED', begun: true });
    expect(refused.entries.filter(entry => entry.fate === 'REFUSED').map(entry => [entry.number, entry.problem?.detail])).toEqual([[5, 'invalid-input']]);
    await reopenInspection(id);
    expect(await say(id, ANSWER, { verdict: 'NO' })).toBeUndefined();
    await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed: '3.9' });
    await handOver(id, EDITION);
    site().refuses = () => undefined;
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
    expect(site().said(id)[4]).toMatchObject({ number: 5, content: { measured: ['3.9'] } });
    expect(site().said(id)).toHaveLength(9);
  });

  it('is mended by a new conclusion where the old one has no effect', async () => {
    const { id } = await handedOver();
    site().obstacles = said => (said.some(({ content }) => content.kind === 'ANSWER' && content.text) ? [] : [{ reason: 'PHOTO_MISSING', about: 'licence' }]);
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'HELD', obstacles: [{ reason: 'PHOTO_MISSING', about: 'licence' }] });
    await reopenInspection(id);
    await say(id, ANSWER, { text: '照片见附件' });
    const again = await handOver(id, EDITION);
    expect(again?.entries.filter(entry => entry.fate === 'NEW').map(({ number, content }) => [number, content.kind])).toEqual([[10, 'ANSWER'], [11, 'CONCLUSION']]);
    const ends = again?.entries.map(({ content }) => content.kind === 'CONCLUSION' && content.endedAt).filter(Boolean);
    expect(new Set(ends).size).toBe(1); // it ended on site, not at the desk where it was mended
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
  });

  it.each([
    ['one of its parts was', () => void (site().refuses = number => (number === 5 ? 'invalid-input' : undefined))],
    ['its conclusion was', () => void (site().refuses = number => (number === 9 ? 'invalid-input' : undefined))],
    ['the whole was', () => void (suite.before = request => (request.url.endsWith('/inspection-bundles') ? problem(422, 'invalid-input') : undefined))],
  ])('ended when it was signed, not when it was mended: %s refused', async (_, refuse) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const signed = new Date().toISOString();
    const { id } = await handedOver();
    refuse();
    await send(ME);
    vi.setSystemTime(Date.now() + 3_600_000);
    await reopenInspection(id);
    await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed: '3.9' });
    suite.before = () => undefined;
    site().refuses = () => undefined;
    await handOver(id, EDITION);
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
    expect(site().said(id).at(-1)?.content).toMatchObject({ kind: 'CONCLUSION', endedAt: signed });
    vi.useRealTimers();
  });

  it('goes on longer, if it was signed again after the whole was refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const { id } = await handedOver();
    suite.before = request => (request.url.endsWith('/inspection-bundles') ? problem(422, 'invalid-input') : undefined);
    await send(ME);
    await reopenInspection(id);
    vi.setSystemTime(Date.now() + 2_400_000);
    const party = Object.values((await inspectionWith(id))!.words).find(({ word }) => word.kind === 'SIGNATURE' && word.signatory === 'PARTY')!.word;
    await say(id, party, { drawing: crypto.randomUUID() });
    const again = await handOver(id, EDITION);
    expect(again?.entries.at(-1)?.content).toMatchObject({ endedAt: new Date().toISOString() });
    vi.useRealTimers();
  });

  it('goes on longer, if it was taken back on site before anybody was asked', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const { id } = await handedOver();
    await reopenInspection(id);
    vi.setSystemTime(Date.now() + 600_000);
    const again = await handOver(id, EDITION);
    expect(again?.entries.at(-1)?.content).toMatchObject({ endedAt: new Date().toISOString() });
    vi.useRealTimers();
  });

  it('is told whole if the bundle was malformed, and all of it can be mended', async () => {
    const { id } = await handedOver();
    suite.before = request => (request.url.endsWith('/inspection-bundles') ? problem(422, 'invalid-input', '检查场所') : undefined);
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'REFUSED', begun: false, problem: { detail: '检查场所' } });
    suite.before = () => undefined;
    await reopenInspection(id);
    await say(id, ANSWER, { verdict: 'NO' });
    await say(id, { kind: 'CONCLUSION' }, { outcome: 'FINDINGS' });
    await handOver(id, EDITION);
    await send(ME);
    expect(site().said(id).map(entry => entry.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
  });

  it('is not lost if it was given up at the office meanwhile: another is begun with all of it', async () => {
    const { id } = await handedOver();
    let asked = 0;
    suite.before = request => void (request.url.endsWith('/inspection-bundles') && asked++ === 0 && site().states.set(id, 'CANCELLED'));
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'CANCELLED' });
    const anew = await beginAnew(id);
    expect(await inspectionWith(id)).toBeUndefined();
    expect((await photosOf(anew!.id)).length).toBe(3);
    await handOver(anew!.id, EDITION);
    expect(await send(ME)).toBeUndefined();
    expect(site().states.get(anew!.id)).toBe('CONCLUDED');
  });

  it('can be given up by its writer, also when the answer to that was lost', async () => {
    const { id } = await handedOver();
    site().obstacles = () => [{ reason: 'PHOTO_MISSING', about: 'licence' }];
    await send(ME);
    suite.after = request => void (request.url.endsWith('/cancellation') && cut());
    await expect(giveUp(await inspectionWith(id), '走错了企业')).rejects.toThrow();
    expect(await inspectionWith(id)).toMatchObject({ state: 'HELD' });
    suite.after = () => undefined;
    suite.before = request => (request.url.includes('/inspections/') ? json(200, { welcome: 'to our WLAN' }) : undefined);
    await expect(giveUp(await inspectionWith(id), '走错了企业')).rejects.toThrow('in place of the suite');
    expect(await inspectionWith(id)).toMatchObject({ state: 'HELD' });
    suite.before = () => undefined;
    await giveUp(await inspectionWith(id), '走错了企业');
    expect(await inspectionWith(id)).toMatchObject({ state: 'CANCELLED' });
    expect(site().changes).toBe(2);
    expect(await forgetInspection(id)).toBe(true);
  });
});
