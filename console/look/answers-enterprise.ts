import { renderSVG } from 'uqr';
import type { Enterprises, Inspections } from '../src/api/client';
import { dayOf } from '../src/text/time';
import { USCC, answers as general } from './answers';

const id = (tail: string) => `9a0c2c52-6d6d-4c4e-9c39-8a1f3c1c${tail}`;
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const day = (ahead: number) => dayOf(Date.now() + ahead * 86_400_000);
const who = { uscc: USCC, area: '610117' };

export const FINDING = id('0001');
export const LISTED = id('0002');
export const OWN = id('0003');
export const CREDENTIAL = id('0101');
export const QUESTION = id('0201');
export const TODAY = day(0);

const filed = {
  ...who, kind: 'INSTRUMENT', source: 'DAILY', handling: 'BY_DEADLINE', registrant: 'OTHER', escalation: 'NONE',
  extensions: 1, withdrawalRequested: false, reportedAt: ago(9000), reporter: '李建国', overdue: false,
} as const;
export const finding: Inspections['Finding'] = {
  ...filed, id: FINDING, version: 4, severity: 'GENERAL', checkType: 'AUTHORITY_CHECK', title: '压力表未检定', dueOn: day(6),
  description: '二号合成塔现场压力表 PI-204 检定标签过期。\n另有两只备用表无标签。', state: 'RECTIFYING', requiredMeasures: '更换压力表，并提交检定证书。',
};
export const listed: Inspections['Finding'] = {
  ...filed, id: LISTED, version: 7, severity: 'MAJOR', checkType: 'AUTHORITY_CHECK', title: '可燃气体探测器被遮挡', dueOn: day(-2),
  description: '甲醇罐区北侧两只探测器被脚手架遮挡。', state: 'LISTED', overdue: true, escalation: 'AREA',
};
export const own: Inspections['Finding'] = {
  ...filed, id: OWN, version: 3, severity: 'GENERAL', checkType: 'SELF_CHECK', title: '安全阀铅封缺失', dueOn: day(3),
  description: '自查发现。', state: 'AWAITING_REINSPECTION',
};
const steps: Inspections['FindingStep'][] = [
  { number: 1, kind: 'REPORTED', at: ago(9000), actor: '李建国', to: 'RECTIFYING', dueOn: day(1), attachments: [{ id: id('0301'), state: 'STORED', name: 'PI-204.jpg', mediaType: 'image/jpeg', bytes: 34_000 }, { id: id('0302'), state: 'EXPECTED' }] },
  { number: 2, kind: 'EXTENSION_REQUESTED', at: ago(5000), actor: '王芳', from: 'RECTIFYING', to: 'RECTIFYING', dueOn: day(1), statement: '备件下周到货。', attachments: [] },
  { number: 3, kind: 'EXTENSION_GRANTED', at: ago(4000), actor: '李建国', from: 'RECTIFYING', to: 'RECTIFYING', dueOn: day(6), statement: '同意。', attachments: [] },
];
const supervision: Inspections['Supervision'] = {
  ...who, id: id('0401'), version: 1, findingId: FINDING, kind: 'REMINDER', addressee: 'ENTERPRISE', text: '备件是否已到货？请说明整改进度。',
  orderedBy: '赵敏', orderedAt: ago(600), answerDueOn: day(2),
};

const operations: Record<Enterprises['SpecialOperation'], number> = {
  HOT_WORK_SPECIAL: 0, HOT_WORK_FIRST: 2, HOT_WORK_SECOND: 0, CONFINED_SPACE: 1, BLIND_PLATE: 0, WORK_AT_HEIGHT: 0, LIFTING: 0,
  TEMPORARY_POWER: 0, EXCAVATION: 0, ROAD_CLOSURE: 0,
};
export const promise: Enterprises['SafetyPromise'] = {
  uscc: USCC, day: day(-1), state: 'GIVEN', firstGivenAt: ago(1440), givenAt: ago(1440), late: false, givenBy: '王芳', version: 1,
  stated: {
    units: { total: 5, running: 4, stopped: 0, underRepair: 1 },
    operations,
    tickets: [{ operation: 'HOT_WORK_FIRST', number: 'DH-1101' }, { operation: 'HOT_WORK_FIRST', number: 'DH-1102' }, { operation: 'CONFINED_SPACE', number: 'SX-077' }],
    activities: { maintenanceJobs: 2, tankTransfers: 0, tankCleanings: 0, drainings: 1, contractors: 3, changes: 0, startUpsAndShutdowns: 0, pilotTests: 0, supervisedProcesses: 2, trialProduction: false },
    majorHiddenDanger: false, riskGrade: 'GENERAL', promiser: { name: '张伟', role: 'PRINCIPAL' }, dutyLeader: '李强',
    promise: '今天我公司已进行安全风险研判，各项安全风险防控措施已落实到位。',
  },
};

const licence = { kind: 'LICENCE', type: 'WORK_SAFETY', number: '（陕）WH安许证字〔2023〕0117号', authority: '陕西省应急管理厅', scope: '合成氨、甲醇生产' } as const;
export const credentials: Enterprises['CredentialView'][] = [
  { ...who, id: id('0102'), details: { kind: 'INSURANCE', insurer: '人保财险', policyNumber: 'PAZR2025-6101', insuredAmount: '30000000.00' }, standing: 'EXPIRED', validFrom: day(-400), validUntil: day(-35), version: 1 },
  { ...who, id: CREDENTIAL, details: licence, standing: 'VALID', validFrom: day(-1000), validUntil: day(20), version: 1 },
  { ...who, id: id('0103'), details: { kind: 'POST_CERTIFICATE', post: 'SAFETY_MANAGER', category: '危险化学品', holder: '李强', certificateNumber: '6101**********0317' }, standing: 'VALID', validFrom: day(-300), validUntil: day(700), version: 1 },
  { ...who, id: id('0104'), details: { kind: 'OFFICIAL', level: 'DISTRICT', name: '周明', title: '副区长' }, standing: 'VALID', validFrom: day(-300), version: 1 },
];
const obligations: Enterprises['ObligationView'][] = [
  { id: id('0111'), uscc: USCC, kind: 'LICENCE', variety: 'WORK_SAFETY', fulfilled: true },
  { id: id('0112'), uscc: USCC, kind: 'POST_CERTIFICATE', variety: 'MAIN_PERSON', fulfilled: false, missingFrom: ago(3000) },
  { id: id('0113'), uscc: USCC, kind: 'OFFICIAL', variety: '', fulfilled: false },
];
const submissions: Enterprises['SubmissionView'][] = [
  { ...who, id: id('0121'), details: { kind: 'DRILL', scope: 'SPECIAL', plan: '液氨泄漏专项预案', form: 'PRACTICAL' }, validFrom: day(-9), validUntil: day(300), state: 'REFUSED', submittedBy: '王芳', submittedAt: ago(9000), outcome: { by: '李建国', at: ago(5000), reason: '请补充演练记录的日期。' }, version: 2 },
  { ...who, id: id('0122'), details: { kind: 'INSURANCE', insurer: '人保财险', policyNumber: 'PAZR2026-6101', insuredAmount: '30000000.00' }, validFrom: day(0), validUntil: day(364), state: 'SUBMITTED', submittedBy: '王芳', submittedAt: ago(60), version: 1 },
];

export const question: Inspections['Consultation'] = {
  ...who, id: QUESTION, version: 5, field: '化工工艺', title: '反应器超温', text: 'R-101 温度偏高，原因可能是什么？', state: 'ANSWERED',
  allowedSteps: ['ASSIGNED', 'ANSWERED', 'FOLLOWED_UP', 'CLOSED'], asker: '王芳', askedAt: ago(3000), expert: '赵明',
};
const waiting: Inspections['Consultation'] = {
  ...question, id: id('0202'), version: 2, title: '动火作业如何隔离？', state: 'ASSIGNED', allowedSteps: ['ASSIGNED', 'ANSWERED', 'FOLLOWED_UP', 'REMINDED', 'ESCALATED', 'WITHDRAWN'],
};
const talk: Inspections['ConsultationStep'][] = [
  { number: 1, kind: 'ASKED', at: ago(3000), actor: '王芳', to: 'ASKED', attachments: [] },
  { number: 2, kind: 'ASSIGNED', at: ago(2999), actor: 'system', to: 'ASSIGNED', expert: '赵明', attachments: [] },
  { number: 3, kind: 'ANSWERED', at: ago(2000), actor: '赵明', to: 'ANSWERED', text: '先检查冷却水流量，再看催化剂活性。', expert: '赵明', messageId: id('0211'), attachments: [{ id: id('0303'), state: 'STORED', name: '检查表.pdf', mediaType: 'application/pdf', bytes: 90_000 }] },
];

export const NOTICE = id('0501');
const notices: Enterprises['ReceivedNotice'][] = [
  { id: NOTICE, kind: 'WORK_INSTRUCTION', importance: 'URGENT', title: '寒潮期间加强防冻防凝', body: '请各单位检查伴热与保温。\n11 月 25 日前反馈。', sentAt: ago(300), sentBy: '赵敏', confirmationAsked: true, readBy: ago(-2000), outstanding: true, overdue: false },
  { id: id('0502'), kind: 'CIRCULAR', importance: 'ORDINARY', title: '一起检修事故的通报', body: '某企业检修作业未办理作业票。', sentAt: ago(9000), sentBy: '赵敏', confirmationAsked: false, outstanding: true, overdue: false },
  { id: id('0503'), kind: 'WORK_SAFETY', importance: 'IMPORTANT', title: '安全生产月资料', body: '请查收。', sentAt: ago(20_000), sentBy: '赵敏', confirmationAsked: false, readAt: ago(19_000), outstanding: false, overdue: false },
];

export const CARD = id('0601');
const cards: Enterprises['EnforcementCard'][] = [
  { id: CARD, uscc: USCC, colour: 'YELLOW', basis: '可燃气体探测器被遮挡，须限期整改', finding: LISTED, obligations: ['rectify-by-deadline', 'report-progress'], validUntil: day(12), state: 'ISSUED', inForce: true, issuedAt: ago(700), issuedBy: '李建国', version: 0 },
  { id: id('0602'), uscc: USCC, colour: 'BLUE', basis: '日常安全义务', obligations: ['daily-promise'], state: 'ACKNOWLEDGED', inForce: true, issuedAt: ago(90_000), issuedBy: '赵敏', acknowledged: { at: ago(80_000), by: '王芳' }, version: 1 },
];
const cardObligations: Enterprises['CardObligation'][] = [
  { colour: 'YELLOW', code: 'rectify-by-deadline', chinese: '在期限内完成整改', english: 'Rectify by the deadline' },
  { colour: 'YELLOW', code: 'report-progress', chinese: '每周报告整改进度', english: 'Report progress every week' },
  { colour: 'BLUE', code: 'daily-promise', chinese: '每天作出安全承诺', english: 'Give the safety promise every day' },
];
export const conditions: Inspections['ResumptionCondition'][] = [
  { code: 'TRAINING', text: '全员培训合格' }, { code: 'ALARMS_AND_FIRE', text: '报警和消防设施完好' },
];
const resumptions: Inspections['Resumption'][] = [
  { ...who, id: id('0701'), version: 3, measures: '停产期间已完成检修和培训。', state: 'REFUSED', applicant: '王芳', appliedAt: ago(20_000), inspectBy: ago(6_000), overdue: false, inspectedOn: day(-10), inspector: '李建国', decider: '李建国', decidedAt: ago(14_000), reason: '报警器标定后再申请。', attachments: [], conditions: [{ code: 'TRAINING', statement: '全员培训合格', met: true }, { code: 'ALARMS_AND_FIRE', statement: '完好', met: false, note: '两台探测器未标定。' }] },
];

/** What an enterprise is answered to a GET of a path, unless a test says otherwise. */
export const answers: Record<string, unknown> = {
  [`/api/v1/findings/${FINDING}`]: finding,
  [`/api/v1/findings/${FINDING}/steps`]: steps,
  [`/api/v1/findings/${LISTED}`]: listed,
  [`/api/v1/findings/${LISTED}/steps`]: steps.slice(0, 1),
  [`/api/v1/findings/${OWN}`]: own,
  [`/api/v1/findings/${OWN}/steps`]: steps.slice(0, 1),
  '/api/v1/supervisions': [supervision],
  [`/api/v1/codes/${USCC}`]: { ...(general[`/api/v1/codes/${USCC}`] as object), inputs: [{ kind: 'PROMISE', source: 'REGISTRY', overdueFrom: ago(-90) }] },
  [`/api/v1/enterprises/${USCC}/promises`]: [promise],
  [`/api/v1/enterprises/${USCC}/promise-duty`]: { uscc: USCC, from: day(-100), version: 1 },
  [`/api/v1/enterprises/${USCC}/credentials`]: credentials,
  [`/api/v1/enterprises/${USCC}/obligations`]: obligations,
  '/api/v1/credential-submissions': submissions,
  '/api/v1/consultations': [waiting, question],
  [`/api/v1/consultations/${QUESTION}`]: question,
  [`/api/v1/consultations/${QUESTION}/steps`]: talk,
  [`/api/v1/consultations/${waiting.id}`]: waiting,
  [`/api/v1/consultations/${waiting.id}/steps`]: talk.slice(0, 2),
  [`/api/v1/enterprises/${USCC}/notices`]: notices,
  [`/api/v1/enterprises/${USCC}/cards`]: cards,
  '/api/v1/card-obligations': cardObligations,
  '/api/v1/resumptions': resumptions,
  '/api/v1/resumption-conditions': conditions,
};

/** A code, or a photo, where one is asked for. */
export function pictureAt(path: string): [type: string, picture: string] | undefined {
  if (path.endsWith('/qr.svg')) {
    return ['image/svg+xml', renderSVG(`https://code.example${path}`)];
  }
  const gauge = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4"/></svg>';
  return path.endsWith('/content') ? ['image/svg+xml', gauge] : undefined;
}
