import { beforeEach, describe, expect, it } from 'vitest';
import { whoAmI } from '../../session/session';
import { ME, USCC, cut, suite } from '../../test/phone';
import { json } from '../../test/suite';
import { send } from '../outbox';
import {
  beginReInspection, changeReInspection, forgetReInspection, reinspectionsOf, reopenReInspection, submitReInspection, writeReInspection,
  type Finding,
} from './reinspection';

const ID = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c00a1';
const finding: Finding = {
  id: ID, version: 4, uscc: USCC, area: '610117', severity: 'GENERAL', title: '压力表未检定', description: '…', state: 'AWAITING_REINSPECTION',
  dueOn: '2026-11-20', overdue: false, escalation: 'NONE', extensions: 0, withdrawalRequested: false, reportedAt: '2026-11-01T00:00:00Z',
  reporter: ME, kind: 'INSTRUMENT', source: 'DAILY', handling: 'BY_DEADLINE', checkType: 'AUTHORITY_CHECK', registrant: 'OTHER',
};
const mine = async () => (await reinspectionsOf(ME))[0]!;

beforeEach(() => {
  suite.site.findings.set(ID, finding);
  suite.site.steps.set(ID, []);
});

async function looked(passed = true): Promise<string> {
  const { id } = await beginReInspection(ME, '沣湛化肥', finding, []);
  await writeReInspection(id, { passed, comment: ' 已更换\n并检定 ', dueOn: passed ? '' : '2099-12-31' });
  await submitReInspection(id);
  return id;
}

describe('a re-inspection in the outbox', () => {
  it('is kept without network and sent once when it is back', async () => {
    await looked();
    suite.before = cut;
    expect(await send(ME)).toBe('OFFLINE');
    suite.before = () => undefined;
    expect(await send(ME)).toBeUndefined();
    expect(await send(ME)).toBeUndefined();
    expect(await mine()).toMatchObject({ state: 'FILED' });
    expect(suite.site.findings.get(ID)).toMatchObject({ state: 'CLOSED', version: 5 });
    expect(suite.site.changes).toBe(1);
  });

  it.each([0, 1, 2].flatMap(number => [[number, 'before'] as const, [number, 'after'] as const]))(
    'is known as taken although the phone died at request %i, %s the suite had it',
    async (number, when) => {
      await looked(false);
      let asked = 0;
      suite[when] = (() => void (asked++ === number && cut())) as () => undefined;
      await send(ME);
      suite[when] = () => undefined;
      await send(ME);
      expect(await mine()).toMatchObject({ state: 'FILED' });
      expect(suite.site.findings.get(ID)).toMatchObject({ state: 'RECTIFYING', version: 5, dueOn: '2099-12-31' });
      expect(suite.site.steps.get(ID)).toHaveLength(1);
    },
  );

  it('shows what the finding is by now if it changed meanwhile, and is sent again about that', async () => {
    const id = await looked();
    suite.site.findings.set(ID, { ...finding, version: 6, dueOn: '2026-12-01' });
    suite.site.steps.set(ID, [
      { number: 6, kind: 'RECTIFICATION_SUBMITTED', at: '2026-11-21T00:00:00Z', actor: 'te-plant', to: 'AWAITING_REINSPECTION', dueOn: '2026-12-01', statement: '又换了一只', attachments: [] },
    ]);
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'REFUSED', now: { version: 6 }, problem: { status: 412 } });
    expect((await mine()).steps.map(step => step.statement)).toEqual(['又换了一只']); // on which it is decided anew
    await reopenReInspection(id);
    expect(await mine()).toMatchObject({ state: 'DRAFT', finding: { version: 6 }, comment: ' 已更换\n并检定 ' });
    await submitReInspection(id);
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'FILED' });
  });

  it('can only be thrown away if somebody else has closed the finding', async () => {
    const id = await looked();
    suite.site.findings.set(ID, { ...finding, version: 5, state: 'CLOSED' });
    suite.site.steps.set(ID, [
      { number: 5, kind: 'REINSPECTION_PASSED', at: '2026-11-20T00:00:00Z', actor: 'inspector-baqiao', to: 'CLOSED', dueOn: finding.dueOn, statement: '已更换\n并检定', attachments: [] },
    ]);
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'REFUSED', now: { state: 'CLOSED' } });
    expect(await reopenReInspection(id)).toBeUndefined();
    expect(await forgetReInspection(id)).toBe(true);
  });

  it('is refused to who rectified it', async () => {
    await looked();
    suite.site.steps.set(ID, [{ number: 4, kind: 'RECTIFICATION_SUBMITTED', at: '2026-11-20T00:00:00Z', actor: ME, to: 'AWAITING_REINSPECTION', dueOn: finding.dueOn, attachments: [] }]);
    await send(ME);
    expect(await mine()).toMatchObject({ state: 'REFUSED', problem: { detail: 'reinspection-by-rectifier' } });
  });

  it('stays as it was while the suite may know it', async () => {
    const id = await looked();
    suite.before = cut;
    await send(ME);
    expect(await reopenReInspection(id)).toBeUndefined();
    expect(await writeReInspection(id, { passed: false })).toBeUndefined();
    expect(await forgetReInspection(id)).toBe(false);
  });

  it("is never sent in somebody else's name", async () => {
    await looked();
    suite.account = 'inspector-baqiao';
    suite.csrf = 'mark-of-another';
    await whoAmI();
    expect(await send(ME)).toBe('SESSION');
    expect(await send('inspector-baqiao')).toBeUndefined();
    expect(suite.site.changes).toBe(0);
  });

  it('does not take the page of a strange network for an answer', async () => {
    await looked();
    suite.before = () => json(200, { welcome: 'to our WLAN' });
    expect(await send(ME)).toBe('LATER');
    expect(await mine()).toMatchObject({ state: 'WAITING' });
  });

  it('is one for a finding and its inspector, however often it is begun', async () => {
    const first = await beginReInspection(ME, '沣湛化肥', finding, []);
    expect((await beginReInspection(ME, '沣湛化肥', finding, [])).id).toBe(first.id);
    expect((await beginReInspection('inspector-baqiao', '沣湛化肥', finding, [])).id).not.toBe(first.id);
  });

  it('is not handed over half', async () => {
    const { id } = await beginReInspection(ME, '沣湛化肥', finding, []);
    await writeReInspection(id, { passed: false, comment: '仍未更换' });
    expect(await submitReInspection(id)).toBeUndefined();
    expect(await changeReInspection(id, () => undefined)).toBeUndefined();
    expect(await mine()).toMatchObject({ state: 'DRAFT' });
  });
});
