import { describe, expect, it } from 'vitest';
import { whoAmI } from '../../session/session';
import { ME, cut, suite } from '../../test/phone';
import { json, problem } from '../../test/suite';
import { ANSWER, EDITION, filledIn, handedOver, inspectionWith } from '../../test/visit';
import { send } from '../outbox';
import { photosOf } from '../store';
import { forgetInspection, handOver, inspectionsOf, reopenInspection, say, writeVisit } from './sheets';

const site = () => suite.site;

describe('an inspection in the outbox', () => {
  it('is sent once with all that was said, concluded, and then its pictures', async () => {
    const { id } = await handedOver();
    expect(await send(ME)).toBeUndefined();
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED', begun: true, obstacles: [] });
    expect(site().states.get(id)).toBe('CONCLUDED');
    expect(site().said(id).map(({ content }) => content.kind)).toEqual([
      'ATTENDANCE', 'ATTENDANCE', 'ATTENDANCE', 'ANSWER', 'ANSWER', 'SIGNATURE', 'SIGNATURE', 'SIGNATURE', 'CONCLUSION',
    ]);
    expect(site().said(id)[4]?.content).toEqual({ kind: 'ANSWER', item: 'earthing', measured: ['3.2', '3.8'] });
    expect((await photosOf(id)).map(photo => photo.state)).toEqual(['STORED', 'STORED', 'STORED']);
    const changes = site().changes;
    await send(ME);
    expect(site().changes).toBe(changes);
  });

  /** What is on the disk and what the suite has is all that is left when a phone dies between any two requests. */
  it.each([...Array(14).keys()].flatMap(number => [[number, 'before'] as const, [number, 'after'] as const]))(
    'comes whole and once although the phone died at request %i, %s the suite had it',
    async (number, when) => {
      const { id } = await handedOver();
      let asked = 0;
      const die = () => void (asked++ === number && cut());
      suite[when] = die as () => undefined;
      await send(ME);
      suite[when] = () => undefined;
      expect(await send(ME)).toBeUndefined();
      expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
      expect(site().said(id).map(entry => entry.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(site().visits.size).toBe(1);
      expect((await photosOf(id)).every(photo => photo.state === 'STORED')).toBe(true);
    },
  );

  it('is asked again with the same key when an answer was lost, and with another for another content', async () => {
    const { id } = await handedOver();
    const keys: string[] = [];
    suite.after = request => {
      if (request.url.endsWith('/inspection-bundles') && keys.push(request.headers.get('Idempotency-Key')!) === 1) {
        cut();
      }
    };
    site().refuses = number => (number === 5 ? 'invalid-input' : undefined);
    await send(ME);
    await send(ME);
    await reopenInspection(id);
    await handOver(id, EDITION);
    await send(ME);
    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('is sent in bundles that the door takes, however many items there are, and told whole', async () => {
    const { id } = await filledIn();
    const more = Array.from({ length: 120 }, (_, place) => ({ ...EDITION.items![2]!, key: `more-${place}` }));
    for (const { key } of more) {
      await say(id, { kind: 'ANSWER', item: key }, { text: '查'.repeat(4000) });
    }
    const bytes: number[] = [];
    const sizes: Promise<unknown>[] = [];
    suite.before = request =>
      void (request.url.endsWith('/inspection-bundles') && sizes.push(request.clone().arrayBuffer().then(body => bytes.push(body.byteLength))));
    await handOver(id, { ...EDITION, items: [...EDITION.items!, ...more] });
    expect(await send(ME)).toBeUndefined();
    await Promise.all(sizes);
    expect(bytes).toHaveLength(3);
    expect(Math.max(...bytes)).toBeLessThan(1024 * 1024);
    expect(site().said(id)).toHaveLength(129);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED' });
  });

  it.each(['nothing', 'all'] as const)('is told whole although a page of another size of bundles was sending it, and the suite had %s of it', async had => {
    const { id, key } = await handedOver();
    let asked: Promise<string> | undefined;
    suite.before = request => {
      asked = request.clone().text();
      return cut();
    };
    await send(ME);
    suite.before = () => undefined;
    const sent = JSON.parse(await asked!) as { entries: object[] };
    const body = JSON.stringify({ ...sent, entries: sent.entries.slice(0, 8) });
    const header = (name: string) => ({ 'Idempotency-Key': key })[name];
    site().refuses = () => (had === 'all' ? undefined : 'unknown-checklist');
    site().answer({ method: 'POST', path: '/api/v1/inspection-bundles', header, body });
    site().refuses = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED', begun: true, problem: undefined });
    expect(site().said(id).map(entry => entry.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('stays as it was while the suite may know it', async () => {
    const { id } = await handedOver();
    suite.before = cut;
    expect(await send(ME)).toBe('OFFLINE');
    expect(await reopenInspection(id)).toBeUndefined();
    expect(await say(id, ANSWER, { verdict: 'NO' })).toBeUndefined();
    expect(await writeVisit(id, { place: '别处' })).toBeUndefined();
    expect(await forgetInspection(id)).toBe(false);
  });

  it('can be taken back before anybody was asked', async () => {
    const { id } = await handedOver();
    await reopenInspection(id);
    await say(id, ANSWER, { text: '2029 年到期' });
    await handOver(id, EDITION);
    await send(ME);
    expect(site().said(id)[3]?.content).toMatchObject({ verdict: 'YES', text: '2029 年到期' });
  });

  it('does not take the page of a strange network for an answer', async () => {
    const { id } = await handedOver();
    const entries = Array.from({ length: 9 }, (_, place) => ({ number: place + 1, fate: 'NEW' }));
    const ofAnother = { id: crypto.randomUUID(), inspection: { fate: 'NEW' }, entries };
    for (const answer of [() => json(200, ofAnother), () => json(200, { welcome: 'to our WLAN' }), () => new Response('<html>', { status: 403 })]) {
      suite.before = answer;
      expect(await send(ME)).toBe('LATER');
      expect(await inspectionWith(id)).toMatchObject({ state: 'WAITING', begun: false, delay: {} });
    }
    suite.before = () => undefined;
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED', delay: undefined });
  });

  it('waits for a suite that is busy, also where only its visit has to be sent again', async () => {
    const { id } = await handedOver();
    site().refuses = number => (number === 0 ? 'unknown-checklist' : undefined);
    await send(ME);
    expect(await inspectionWith(id)).toMatchObject({ state: 'REFUSED', begun: false, problem: { detail: 'unknown-checklist' } });
    await reopenInspection(id);
    await writeVisit(id, { place: '罐区东侧' });
    await handOver(id, EDITION);
    suite.before = request => (request.url.endsWith('/inspection-bundles') ? problem(503, 'service-away') : undefined);
    expect(await send(ME)).toBe('LATER');
    expect(await inspectionWith(id)).toMatchObject({ state: 'WAITING' });
    suite.before = () => undefined;
    site().refuses = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect(await inspectionWith(id)).toMatchObject({ state: 'FILED', begun: true });
    expect(site().visits.get(id)?.place).toBe('罐区东侧');
  });

  it("is never sent in somebody else's name, and is theirs to see only", async () => {
    await handedOver();
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    await whoAmI();
    expect(await send(ME)).toBe('SESSION');
    expect(await send('inspector-baqiao')).toBeUndefined();
    expect(site().changes).toBe(0);
    expect(await inspectionsOf('inspector-baqiao')).toEqual([]);
    suite.account = ME;
    expect(await send(ME)).toBeUndefined();
    expect(site().visits.size).toBe(1);
  });
});
