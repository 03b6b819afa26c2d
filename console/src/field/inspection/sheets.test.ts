import { describe, expect, it } from 'vitest';
import { ME, USCC, suite } from '../../test/phone';
import { ANSWER, EDITION, filledIn, handedOver, inspectionWith, picture } from '../../test/visit';
import { newReport, reopen, submit, write } from '../drafts';
import { send } from '../outbox';
import { photosOf, reportsOf } from '../store';
import { contentsOf } from './entries';
import { addEvidence, removeEvidence } from './pictures';
import { obstaclesOf } from './obstacles';
import { forgetInspection, handOver, say } from './sheets';

describe('an inspection on the device', () => {
  it('is handed over only when nothing stands in the way, so that the officers are still there to mend it', async () => {
    const { id } = await filledIn();
    await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed: '4.5' });
    expect(obstaclesOf(await inspectionWith(id), EDITION.items!)).toEqual([{ reason: 'NOT_IN_ORDER', about: 'earthing' }]);
    expect(await handOver(id, EDITION)).toBeUndefined();
    await say(id, { kind: 'CONCLUSION' }, { outcome: 'FINDINGS' });
    expect((await handOver(id, EDITION))?.state).toBe('WAITING');
  });

  it.each([
    ['ANSWER_UNFIT', { kind: 'ANSWER', item: 'earthing' }, { typed: '三点二' }],
    ['ANSWER_MISSING', { kind: 'ANSWER', item: 'earthing' }, { typed: '' }],
    ['ATTENDANCE_MISSING', { kind: 'ATTENDANCE', role: 'OPERATOR' }, { absentBecause: ' ' }],
    ['SIGNATURE_MISSING', { kind: 'SIGNATURE', signatory: 'PARTY', name: '赵强' }, { drawing: undefined, refusal: { reason: '不同意', witness: '' } }],
    ['VISIT_INCOMPLETE', { kind: 'CONCLUSION' }, { situation: '' }],
  ] as const)('tells %s as the suite would', async (reason, word, patch) => {
    const { id } = await filledIn();
    await say(id, word, patch);
    expect(obstaclesOf(await inspectionWith(id), EDITION.items!).map(obstacle => obstacle.reason)).toContain(reason);
  });

  it.each([{ verdict: 'NOT_APPLICABLE' }, { notAnsweredBecause: '停产检修' }])('asks for no number where there is none to be measured (%o)', async excuse => {
    const { id } = await filledIn();
    for (const typed of ['三点二', '99']) {
      await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed, ...excuse });
      expect(obstaclesOf(await inspectionWith(id), EDITION.items!)).toEqual([]);
    }
    const answer = contentsOf(await inspectionWith(id), EDITION.items!).find(content => content.kind === 'ANSWER' && content.item === 'earthing');
    expect(answer).toEqual({ kind: 'ANSWER', item: 'earthing', ...excuse });
  });

  it('asks only for the officers of who was not let in', async () => {
    const { id } = await filledIn();
    await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed: '' });
    await say(id, { kind: 'SIGNATURE', signatory: 'PARTY', name: '' }, { drawing: undefined });
    await say(id, { kind: 'CONCLUSION' }, { outcome: 'ENTRY_REFUSED' });
    expect(obstaclesOf(await inspectionWith(id), EDITION.items!)).toEqual([]);
  });

  it('keeps letters and pictures of one answer that come at once', async () => {
    const { id } = await filledIn();
    const photo = picture(id);
    await Promise.all([say(id, ANSWER, { text: '字' }), addEvidence(id, ANSWER, photo), say(id, ANSWER, { text: '字迹' })]);
    expect((await inspectionWith(id)).words['ANSWER licence']?.word).toMatchObject({ verdict: 'YES', text: '字迹', attachments: [photo.id] });
    await removeEvidence(id, ANSWER, photo.id);
    expect((await photosOf(id)).map(it => it.id)).not.toContain(photo.id);
  });

  it('takes no picture once it is handed over, and keeps none of it', async () => {
    const { id } = await handedOver();
    expect(await addEvidence(id, ANSWER, picture(id))).toBe(false);
    expect(await photosOf(id)).toHaveLength(3);
  });

  it('names the findings that came of an item, and they name it', async () => {
    const { id } = await filledIn();
    await say(id, ANSWER, { verdict: 'NO' });
    await say(id, { kind: 'CONCLUSION' }, { outcome: 'FINDINGS' });
    const about = { inspectionId: id, checklistItem: 'licence', title: '许可证过期' };
    const finding = await newReport(ME, USCC, '沣湛化肥', about);
    await write(finding.id, { description: '2025 年到期', dueOn: '2099-12-31' });
    await submit(finding.id);
    await handOver(id, EDITION);
    expect(await send(ME)).toBeUndefined();
    expect(suite.findings.get(finding.id)).toMatchObject({ inspectionId: id, checklistItem: 'licence' });
    expect(suite.site.said(id)[3]?.content).toMatchObject({ item: 'licence', verdict: 'NO', findings: [finding.id] });
  });

  it('names no finding that was taken back', async () => {
    const { id } = await filledIn();
    await say(id, ANSWER, { verdict: 'NO' });
    await say(id, { kind: 'CONCLUSION' }, { outcome: 'FINDINGS' });
    const finding = await newReport(ME, USCC, '沣湛化肥', { inspectionId: id, checklistItem: 'licence', title: '许可证过期' });
    await submit(finding.id);
    await reopen(finding.id);
    const answer = (await handOver(id, EDITION))?.entries[3]?.content;
    expect(answer).toEqual({ kind: 'ANSWER', item: 'licence', verdict: 'NO' });
  });

  it('leaves a finding without it, if it is thrown away before it began', async () => {
    const { id } = await filledIn();
    await newReport(ME, USCC, '沣湛化肥', { inspectionId: id, checklistItem: 'licence' });
    expect(await forgetInspection(id)).toBe(true);
    expect((await reportsOf(ME))[0]?.body).not.toHaveProperty('inspectionId');
  });

  it('says nothing of what was left empty', async () => {
    const { id } = await filledIn();
    await say(id, { kind: 'ANSWER', item: 'other' }, { text: '  ', attachments: [] });
    expect(contentsOf(await inspectionWith(id), EDITION.items!).some(content => content.kind === 'ANSWER' && content.item === 'other')).toBe(false);
  });
});
