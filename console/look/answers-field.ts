import type { Inspections } from '../src/api/client';
import type { Inspection } from '../src/field/inspection/inspection';
import type { ReInspection } from '../src/field/reinspection/reinspection';

const USCC = '91610117MA6XDF747F';
export const ENTERPRISE = '西安沣湛化肥有限公司';
export const FINDING = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1cf001';
export const INSPECTION = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1ce001';
const OFFICERS = ['7f0c2c52-6d6d-4c4e-9c39-8a1f3c1cd001', '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1cd002'];
const AT = '2026-11-20T02:00:00Z';

export const edition: Inspections['ChecklistEdition'] = {
  checklist: 'tank-farm', edition: 2, version: 3, name: '化工企业罐区检查表', nameEn: 'Tank farms', kinds: ['PRODUCTION'], itemCount: 4,
  state: 'IN_FORCE', drafter: 'supervisor-xian', draftedAt: AT,
  items: [
    { key: 'level-alarm', text: '储罐高液位报警是否投用', legalBasis: 'AQ 3036-2010', answer: 'YES_NO', inOrder: 'YES', required: true, photoRequired: false, majorDanger: 'WH-07' },
    { key: 'earthing', text: '防静电接地电阻', answer: 'NUMBER', unit: 'Ω', high: '4', required: true, photoRequired: false },
    { key: 'fire', text: '作业区内是否有吸烟、明火', answer: 'YES_NO', inOrder: 'NO', required: true, photoRequired: false },
    { key: 'other', text: '其他情况', answer: 'TEXT', required: false, photoRequired: false },
  ],
};
const officers: Inspections['RegisteredOfficer'][] = [
  { id: OFFICERS[0]!, version: 1, name: '王芳', certificate: '27010001', areas: ['610117'], active: true, changedAt: AT },
  { id: OFFICERS[1]!, version: 1, name: '李建国', certificate: '27010002', areas: ['610117'], active: true, changedAt: AT },
];
export const awaiting: Inspections['Finding'] = {
  id: FINDING, version: 4, uscc: USCC, area: '610117', severity: 'GENERAL', title: '压力表未检定', description: '表盘上没有检定标签',
  state: 'AWAITING_REINSPECTION', dueOn: '2026-11-30', overdue: false, escalation: 'NONE', extensions: 0, withdrawalRequested: false, reportedAt: AT,
  reporter: 'inspector-gaoling', kind: 'INSTRUMENT', source: 'DAILY', handling: 'BY_DEADLINE', checkType: 'AUTHORITY_CHECK', registrant: 'OTHER',
};
export const steps: Inspections['FindingStep'][] = [
  { number: 1, kind: 'REPORTED', at: AT, actor: 'inspector-gaoling', to: 'RECTIFYING', dueOn: '2026-11-30', attachments: [] },
  { number: 4, kind: 'RECTIFICATION_SUBMITTED', at: AT, actor: 'fengzhan', from: 'RECTIFYING', to: 'AWAITING_REINSPECTION', dueOn: '2026-11-30', statement: '已更换压力表，检定证书见附件', attachments: [{ id: FINDING, name: '证书.pdf', mediaType: 'application/pdf', state: 'STORED' }] as Inspections['FindingStep']['attachments'] },
];
export const task: Inspections['InspectionTask'] = {
  id: '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1cc001', version: 1, uscc: USCC, area: '610117', purpose: '节前重点检查：罐区仪表',
  opensOn: '2026-11-20', dueOn: '2099-11-30', state: 'OPEN', officers: OFFICERS,
};

/** What is answered to an inspector beside the answers of everybody. */
export const fieldAnswers: Record<string, unknown> = {
  '/api/v1/checklists': [{ ...edition, items: undefined }],
  '/api/v1/checklists/tank-farm/editions/2': edition,
  '/api/v1/officers': officers,
  [`/api/v1/findings/${FINDING}/steps`]: steps,
};

const said = (word: object) => ({ at: AT, word });
/** An inspection on the device, half filled in. */
export const draft = {
  id: INSPECTION, account: 'inspector', key: 'key-of-a-draft', state: 'DRAFT', enterprise: ENTERPRISE, entries: [], obstacles: [],
  visit: {
    id: INSPECTION, uscc: USCC, kind: 'ROUTINE', place: '高陵区泾渭街道泾渭十路 8 号', purpose: task.purpose, begunAt: AT,
    officers: officers.map(({ name, certificate }) => ({ name, certificate })), checklist: { checklist: 'tank-farm', edition: 2 },
  },
  words: {
    'ATTENDANCE MAIN_PERSON': said({ kind: 'ATTENDANCE', role: 'MAIN_PERSON', name: '赵强' }),
    'ATTENDANCE OPERATOR': said({ kind: 'ATTENDANCE', role: 'OPERATOR', absentBecause: '停产检修' }),
    'ANSWER level-alarm': said({ kind: 'ANSWER', item: 'level-alarm', verdict: 'NO', text: '三号罐高液位报警被旁路' }),
    'ANSWER earthing': said({ kind: 'ANSWER', item: 'earthing', typed: '3.2 三点八' }),
    'ANSWER fire': said({ kind: 'ANSWER', item: 'fire', notAnsweredBecause: '停产检修' }),
    'SIGNATURE PARTY': said({ kind: 'SIGNATURE', signatory: 'PARTY', name: '赵强', refusal: { reason: '不同意第一项', witness: '' } }),
  },
  begun: false, asked: false, changedAt: Date.parse(AT),
} as unknown as Inspection;

const entry = (number: number, fate: string, detail?: string) => ({
  number, at: AT, fate, content: { kind: 'ATTENDANCE', role: 'OPERATOR', name: '孙丽' }, problem: detail && { type: '/problems/invalid-input', title: detail, status: 422, detail },
});
/** What an outbox can look like, all at once. */
export const inspections = [
  { ...draft, id: `${INSPECTION.slice(0, -1)}2`, state: 'WAITING', asked: true, begun: false, entries: [entry(1, 'NEW')], delay: { detail: '服务暂时不可用。' } },
  { ...draft, id: `${INSPECTION.slice(0, -1)}3`, state: 'REFUSED', begun: true, entries: [entry(1, 'KEPT'), entry(2, 'REFUSED', '附件属于另一家企业。')] },
  { ...draft, id: `${INSPECTION.slice(0, -1)}4`, state: 'REFUSED', problem: { detail: '没有这家企业，或者它不在您的辖区。' }, entries: [entry(1, 'KEPT')] },
  { ...draft, id: `${INSPECTION.slice(0, -1)}5`, state: 'HELD', begun: true, entries: [entry(1, 'KEPT')], obstacles: [{ reason: 'ANSWER_UNFIT', about: 'earthing' }, { reason: 'SIGNATURE_MISSING', about: 'PARTY' }] },
  { ...draft, id: `${INSPECTION.slice(0, -1)}6`, state: 'CANCELLED', begun: true, entries: [entry(1, 'KEPT')] },
  { ...draft, id: `${INSPECTION.slice(0, -1)}7`, state: 'FILED', begun: true, entries: [entry(1, 'KEPT')] },
];
export const reinspection: ReInspection = {
  id: '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1cb001', account: 'inspector', state: 'DRAFT', enterprise: ENTERPRISE, finding: awaiting, steps,
  passed: false, comment: '仍未更换', dueOn: '2026-12-10', asked: false, changedAt: Date.parse(AT),
};
export const reinspections = [
  { ...reinspection, state: 'REFUSED', problem: { detail: '您看到的版本已经过时。' }, now: { ...awaiting, version: 6, state: 'CLOSED' } },
];
