import { addEvidence } from '../field/inspection/pictures';
import { beginInspection, handOver, say } from '../field/inspection/sheets';
import type { Edition, Inspection, Word } from '../field/inspection/inspection';
import { store, type Photo } from '../field/store';
import { ME, USCC } from './phone';

/** A checklist with an item of each kind. */
export const EDITION: Edition = {
  checklist: 'filling-station', edition: 1, version: 1, name: '加油站现场检查表', kinds: [], itemCount: 3, state: 'IN_FORCE',
  drafter: 'system', draftedAt: '2026-01-01T00:00:00Z',
  items: [
    { key: 'licence', text: '经营许可证是否在有效期内', answer: 'YES_NO', inOrder: 'YES', required: true, photoRequired: false },
    { key: 'earthing', text: '共用接地装置的接地电阻', answer: 'NUMBER', unit: 'Ω', high: '4', required: true, photoRequired: false },
    { key: 'other', text: '其他情况', answer: 'TEXT', required: false, photoRequired: false },
  ],
};

export const ANSWER: Word = { kind: 'ANSWER', item: 'licence' };
const SIGNATORIES = ['FIRST_OFFICER', 'SECOND_OFFICER', 'PARTY'] as const;

/** An inspection with all that its conclusion needs, still a draft. */
export async function filledIn(account = ME): Promise<Inspection> {
  const officers = [{ name: '李建国', certificate: 'SX0001' }, { name: '王芳', certificate: 'SX0002' }];
  const checklist = { checklist: EDITION.checklist, edition: EDITION.edition };
  const { id } = await beginInspection(account, { uscc: USCC, name: '沣湛化肥', place: '罐区' }, { officers, checklist });
  await say(id, { kind: 'ATTENDANCE', role: 'MAIN_PERSON' }, { name: '赵强' });
  await say(id, { kind: 'ATTENDANCE', role: 'SAFETY_MANAGER' }, { name: '孙丽' });
  await say(id, { kind: 'ATTENDANCE', role: 'OPERATOR' }, { absentBecause: '停产检修' });
  await say(id, ANSWER, { verdict: 'YES' });
  await say(id, { kind: 'ANSWER', item: 'earthing' }, { typed: '3.2 3.8' });
  await say(id, { kind: 'CONCLUSION' }, { outcome: 'IN_ORDER', situation: '检查了罐区和卸油区' });
  for (const signatory of SIGNATORIES) {
    await addEvidence(id, { kind: 'SIGNATURE', signatory, name: '赵强' }, picture(id, account));
  }
  return inspectionWith(id);
}

/** An inspection that waits to be sent. */
export async function handedOver(account = ME): Promise<Inspection> {
  return (await handOver((await filledIn(account)).id, EDITION))!;
}

export const inspectionWith = async (id: string) => (await (await store()).get('inspections', id))!;

export function picture(owner: string, account = ME): Photo {
  const content = new Blob([new Uint8Array(10)], { type: 'image/png' });
  const kept = { id: crypto.randomUUID(), report: owner, account, key: crypto.randomUUID() };
  return { ...kept, state: 'WAITING', name: 'a.png', mediaType: 'image/png', sha256: '0'.repeat(64), content, bytes: 10 };
}

