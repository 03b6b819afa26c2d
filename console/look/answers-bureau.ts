import { createHash } from 'node:crypto';
import type { Enterprises, Inspections } from '../src/api/client';

const USCC = '91610117MA6XDF747F';
const OTHER = '91610118MA6XKK925C';
export const APPEAL = '5b1f7a10-0000-4000-8000-0000000000a1';
export const OVERRIDE = '5b1f7a10-0000-4000-8000-0000000000b1';
export const TRIAL = '5b1f7a10-0000-4000-8000-0000000000c1';
export const IMPORT = '5b1f7a10-0000-4000-8000-0000000000d1';
export const MAJOR = '5b1f7a10-0000-4000-8000-0000000000e1';
export const PLAN = '5b1f7a10-0000-4000-8000-0000000000f1';
export const DRAW = '5b1f7a10-0000-4000-8000-000000000101';
const FACT = '5b1f7a10-0000-4000-8000-000000000201';
const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
const dayOf = (days: number) => ago(days).slice(0, 10);

const enterprises: Enterprises['EnterpriseView'][] = [
  { uscc: USCC, name: '西安沣湛化肥有限公司', area: '610117', kind: 'PRODUCTION', industry: '2621', industryName: '氮肥制造', address: '高陵区泾渭街道泾渭十路 8 号', scale: 'MEDIUM', status: 'OPERATING', statusSince: '2019-05-06', formerNames: [{ name: '高陵县沣湛化肥厂', from: '2003-01-01', until: '2019-05-06' }], version: 4 },
  { uscc: OTHER, name: '西安灞烁氯碱有限公司', area: '610111', kind: 'PRODUCTION', industry: '2612', industryName: '无机碱制造', status: 'SUSPENDED', statusSince: '2026-10-02', version: 7 },
  { uscc: '91610112MA6X0Q2T3K', name: '未央辛家庙加油站', area: '610112', kind: 'OPERATION', industry: '5265', industryName: '机动车燃油零售', status: 'OPERATING', version: 1 },
];
const areas: Enterprises['AreaView'][] = [
  { key: '610111', name: '灞桥区' }, { key: '610112', name: '未央区' }, { key: '610117', name: '高陵区' },
];
const reason: Enterprises['Reason'] = { code: 'finding-overdue', status: 'YELLOW', since: ago(3), source: 'INSPECTIONS', fact: FACT, parameters: {}, remedy: 'pass-reinspection' };
const appeals: Enterprises['AppealView'][] = [
  { id: APPEAL, uscc: USCC, area: '610117', reason, statement: '整改报告已于上周提交，复查人员尚未到场。\n照片和检测报告见附件。', filedBy: '刘敏', filedAt: ago(16), decideBy: ago(1), overdue: true, state: 'FILED', version: 0 },
  { id: FACT, uscc: OTHER, area: '610111', reason: { ...reason, code: 'alarm-critical', status: 'RED' }, statement: '仪表校验。', filedBy: '周涛', filedAt: ago(40), decideBy: ago(25), overdue: false, state: 'UPHELD', decision: { by: '赵岚', at: ago(30), grounds: '校验记录属实。', consequence: '撤销该隐患。' }, version: 1 },
];
const override: Enterprises['OverrideView'] = {
  id: OVERRIDE, uscc: USCC, status: 'GREEN', reason: '整改已完成，复查安排在下周一，期间保障供暖用氨。', expiresAt: ago(-5), concerns: [reason], state: 'REQUESTED', expired: false, requestedBy: '赵岚', requestedAt: ago(0.1), version: 0,
};
const rules: Enterprises['PolicyRule'][] = [
  { code: 'finding-major', kind: 'FINDING', grades: ['MAJOR'], onceOverdue: false, status: 'RED', remedy: 'pass-reinspection' },
  { code: 'finding-overdue', kind: 'FINDING', grades: ['GENERAL'], onceOverdue: true, status: 'YELLOW', remedy: 'pass-reinspection' },
  { code: 'alarm-critical', kind: 'ALARM', grades: ['HIGH_HIGH', 'LOW_LOW'], onceOverdue: false, status: 'RED', remedy: 'return-to-normal' },
  { code: 'promise-missing', kind: 'PROMISE', grades: ['DAILY'], onceOverdue: true, status: 'YELLOW', remedy: 'make-promise' },
];
const policies: Enterprises['PolicyView'][] = [
  { version: 2, purpose: '超期的一般隐患改为红码', rules: rules.map(rule => (rule.code === 'finding-overdue' ? { ...rule, status: 'RED' as const } : rule)), draftedBy: '赵岚', draftedAt: ago(2), inForce: false, revision: 0 },
  { version: 1, purpose: '最初的规则', rules, draftedBy: '系统', draftedAt: ago(300), adoption: { by: '系统', at: ago(300), effectiveFrom: ago(300), reason: '最初的规则' }, inForce: true, revision: 1 },
];
const trial: Enterprises['ReviewView'] = {
  id: TRIAL, policyVersion: 2, at: ago(1), askedBy: '赵岚', codes: 4812, pending: 3, differences: 61,
  transitions: [{ area: '610111', from: 'YELLOW', to: 'RED', codes: 22 }, { area: '610117', from: 'YELLOW', to: 'RED', codes: 39 }],
};
const differences: Enterprises['DifferenceView'][] = [
  { uscc: USCC, area: '610117', from: 'YELLOW', to: 'RED', reasonsBefore: [reason], reasonsAfter: [{ ...reason, status: 'RED' }] },
  { uscc: OTHER, area: '610111', from: 'YELLOW', to: 'RED', reasonsBefore: [reason], reasonsAfter: [{ ...reason, status: 'RED' }] },
];

const none = { openFindings: 0, majorFindings: 0, overdueFindings: 0, alarmsHighHigh: 0, alarmsHigh: 0, alarmsLow: 0, alarmsLowLow: 0, lapsedRecords: 0, unreliableSensors: 0 };
export const pictures: Enterprises['RiskPicture'][] = [
  { uscc: USCC, area: '610117', gone: false, changedAt: ago(0), portrait: { name: '西安沣湛化肥有限公司', kind: 'PRODUCTION', industry: '2621', enterpriseStatus: 'OPERATING', codeStatus: 'RED', codeSince: ago(1), rating: 'ORANGE', hazardLevel: 1 }, figures: { ...none, openFindings: 4, majorFindings: 1, overdueFindings: 2, alarmsHighHigh: 1, promiseOverdue: false, unreliableSensors: 1 } },
  { uscc: OTHER, area: '610111', gone: false, changedAt: ago(0), portrait: { name: '西安灞烁氯碱有限公司', kind: 'PRODUCTION', industry: '2612', enterpriseStatus: 'SUSPENDED', codeStatus: 'YELLOW', codeSince: ago(9), rating: 'DIRECT_RED', hazardLevel: 2 }, figures: { ...none, openFindings: 7, lapsedRecords: 2, promiseOverdue: true } },
  { uscc: '91610112MA6X0Q2T3K', area: '610112', gone: false, changedAt: ago(0), portrait: { name: '未央辛家庙加油站', kind: 'OPERATION', industry: '5265', enterpriseStatus: 'OPERATING', codeStatus: 'GREEN', codeSince: ago(90), rating: 'BLUE' }, figures: { ...none, promiseOverdue: false } },
];
const counts = { ...none, promisesOverdue: 4, openFindings: 61, majorFindings: 3, overdueFindings: 12, lapsedRecords: 9, unreliableSensors: 2 };
const statistics: Enterprises['RiskStatistics'] = {
  asOf: ago(0),
  groups: ['610111', '610112', '610117'].flatMap((area, place) => [
    { ...counts, area, codeStatus: 'GREEN', enterprises: 420 - 90 * place, overdueFindings: 0 },
    { ...counts, area, codeStatus: 'YELLOW', enterprises: 31 + place, overdueFindings: 12 + 3 * place },
    { ...counts, area, codeStatus: 'RED', enterprises: 6, alarmsHighHigh: place },
  ]),
};
const days = Array.from({ length: 30 }, (_, index) => 30 - index).filter(day => day !== 12 && day !== 13);
const trends: Enterprises['RiskTrends'] = {
  missing: [dayOf(13), dayOf(12)],
  groups: days.flatMap(day => ['610111', '610112', '610117'].map((area, place) => ({ ...counts, day: dayOf(day), area, enterprises: 400, overdueFindings: Math.round(20 - 6 * place + 5 * Math.sin(day / 4 + place)) }))),
};
const imported: Enterprises['ImportView'] = { id: IMPORT, importedAt: ago(0), rows: 120, created: 88, updated: 21, unchanged: 9, rejected: 2, pending: 0, dryRun: true };
const problems: Enterprises['ImportProblemView'][] = [
  { line: 17, column: 'uscc', code: 'uscc-invalid', detail: '“9161011” 不是有效的统一社会信用代码。', value: '9161011' },
  { line: 63, column: 'area', code: 'area-unknown', detail: '没有辖区“灞桥”。请填写区划代码。', value: '灞桥' },
];
const entries: Enterprises['RecordedChange'][] = [
  { id: FACT, recordedAt: ago(0.01), actor: 'c7c1f6f2-7b0e-4a51-9d0f-1b0b5f0a1d10', action: 'appeal-upheld', thingType: 'appeal', thingId: APPEAL, uscc: USCC, area: '610117', requestId: '01JDBQ7W8R', details: { grounds: '校验记录属实。', version: 1 } },
  { id: TRIAL, recordedAt: ago(0.5), actor: 'system', action: 'promise-missed', thingType: 'safety-promise', thingId: OTHER, uscc: OTHER, area: '610111', requestId: '', details: { day: '2026-11-22' } },
];
const credentials: Enterprises['CredentialView'][] = [
  { id: FACT, uscc: USCC, area: '610117', details: { kind: 'LICENCE', type: 'WORK_SAFETY', number: '（陕）WH安许证字〔2024〕0117', authority: '陕西省应急管理厅', scope: '合成氨生产' }, standing: 'VALID', validFrom: '2024-03-01', validUntil: '2027-02-28', version: 0 },
  { id: TRIAL, uscc: USCC, area: '610117', details: { kind: 'INSURANCE', insurer: '人保财险', policyNumber: 'PZDS2025610100000117', insuredAmount: '5000000' }, standing: 'EXPIRED', validFrom: '2025-07-01', validUntil: '2026-06-30', version: 0 },
];
const ratings = [
  { id: FACT, uscc: USCC, ratedOn: '2026-04-02', validUntil: '2027-04-01', edition: '2018', result: { score: '68', colour: 'ORANGE', directRed: false, categories: [] }, recordedBy: '刘敏', recordedAt: ago(200), version: 0 },
] as Enterprises['Rating'][];
const codeHistory: Enterprises['CodeChangeView'][] = [
  { status: 'RED', at: ago(1), evaluatedAt: ago(1), reasons: [{ ...reason, code: 'alarm-critical', status: 'RED' }], policyVersion: 1, version: 9 },
  { status: 'YELLOW', at: ago(3), evaluatedAt: ago(3), reasons: [reason], policyVersion: 1, version: 8 },
];
const history: Enterprises['HistoryStepView'][] = [
  { type: 'enterprise', id: USCC, version: 4, at: ago(20), by: '张悦', action: 'corrected', changes: [{ field: 'address', before: '泾渭十路', after: '高陵区泾渭街道泾渭十路 8 号' }, { field: 'scale', before: null, after: 'MEDIUM' }] },
];
const dossier: Enterprises['DossierView'] = {
  uscc: USCC, at: ago(0), code: { status: 'RED', since: ago(1), reasons: ['alarm-critical'], policyVersion: 1 },
  records: [{ type: 'enterprise', id: USCC, version: 4, since: ago(20), by: '张悦', state: { name: '西安沣湛化肥有限公司', kind: 'PRODUCTION', place: { longitude: 109.1, latitude: 34.5 } } }],
};

const major: Inspections['Finding'] = {
  id: MAJOR, version: 5, uscc: USCC, area: '610117', severity: 'MAJOR', title: '液氨储罐液位联锁未投用', description: '联锁处于旁路状态，现场无审批记录。', state: 'RECTIFYING', dueOn: dayOf(-20), overdue: false, escalation: 'AREA', extensions: 0, withdrawalRequested: false, reportedAt: ago(9), reporter: '李强', kind: 'INSTRUMENT', source: 'DAILY', handling: 'BY_DEADLINE', checkType: 'AUTHORITY_CHECK', registrant: 'OTHER', requiredMeasures: '恢复联锁，建立旁路审批。',
};
/** More time is asked for it, and its withdrawal. */
export const asked: Inspections['Finding'] = { ...major, severity: 'GENERAL', wantedOn: dayOf(-40), withdrawalRequested: true };
const listing: Inspections['Listing'] = {
  number: '市安委督〔2026〕3 号', unit: '西安市安全生产委员会', dueOn: dayOf(-20), listedAt: ago(1), lister: '赵岚',
  plan: { responsibility: '总经理', measures: '更换联锁模块并测试', funds: '12 万元', schedule: '分两步，月底完成', emergencyPlan: '期间人工监护，备用喷淋' },
};
const steps: Inspections['FindingStep'][] = [
  { number: 1, kind: 'REPORTED', at: ago(9), actor: '李强', to: 'RECTIFYING', dueOn: dayOf(-20), attachments: [] },
  { number: 2, kind: 'EXTENSION_REFUSED', at: ago(4), actor: '赵岚', from: 'RECTIFYING', to: 'RECTIFYING', dueOn: dayOf(-20), statement: '重大隐患不予延期。', attachments: [] },
];
const plan: Inspections['InspectionPlan'] = {
  id: PLAN, version: 3, kind: 'CLEAR_TO_ZERO', title: '冬季供暖前隐患清零', purpose: '供暖前把涉氨企业的隐患清零。', firstDay: '2026-11-01', lastDay: '2026-12-31', areas: ['610100'], enterpriseKinds: ['PRODUCTION', 'STORAGE'], visits: { green: 1, yellow: 1, red: 2 }, state: 'APPROVED', author: '赵岚', draftedAt: ago(30), approver: '孙正', approvedAt: ago(28),
};
const board: Inspections['Row'][] = [
  { area: '610111', openTasks: 12, doneTasks: 31, missedTasks: 2, cancelledTasks: 1, openFindings: 17, openMajorFindings: 1, closedFindings: 44 },
  { area: '610117', openTasks: 4, doneTasks: 50, missedTasks: 0, cancelledTasks: 0, openFindings: 6, openMajorFindings: 1, closedFindings: 61 },
];
export const CANDIDATES = `yimatong-draw 1\nRED ${USCC} 610117 西安沣湛化肥有限公司\nYELLOW ${OTHER} 610111 西安灞烁氯碱有限公司\n`;
const draw: Inspections['Draw'] = {
  id: DRAW, version: 2, title: '十一月双随机抽查', purpose: '危险化学品企业常规抽查', areas: ['610111', '610117'], enterpriseKinds: ['PRODUCTION'], quotas: { red: '1', yellow: '0.05*', green: '0' } as never, notInspectedForDays: 30, excluded: 12, publicSeed: '福彩双色球 2026130 期', opensOn: '2026-11-24', dueOn: '2026-12-10', candidatesSha256: createHash('sha256').update(CANDIDATES).digest('hex'), state: 'DRAWN', seed: '02-08-11-17-21-30,05', announcedAt: ago(4), drawnAt: ago(1),
};
const drawn: Inspections['DrawnEnterprise'][] = [
  { place: 1, uscc: USCC, name: '西安沣湛化肥有限公司', area: '610117', colour: 'RED', lot: '00a81c9d2f4b11', officers: [{ certificate: '61010012', name: '李强' }, { certificate: '61010047', name: '王蓉' }] },
];

/** What is answered to a GET of the bureau's pages. */
export const bureauAnswers: Record<string, unknown> = {
  '/api/v1/areas': areas,
  '/api/v1/industry-classes': enterprises.map(({ industry, industryName }) => ({ code: industry, name: industryName })),
  '/api/v1/enterprises': enterprises,
  [`/api/v1/enterprises/${USCC}`]: enterprises[0],
  [`/api/v1/enterprises/${OTHER}`]: enterprises[1],
  [`/api/v1/enterprises/${USCC}/credentials`]: credentials,
  [`/api/v1/enterprises/${USCC}/obligations`]: [{ id: FACT, uscc: USCC, kind: 'DRILL', variety: '', fulfilled: false, missingFrom: ago(8) }],
  [`/api/v1/enterprises/${USCC}/ratings`]: ratings,
  [`/api/v1/enterprises/${USCC}/history`]: history,
  [`/api/v1/enterprises/${USCC}/dossier`]: dossier,
  [`/api/v1/codes/${USCC}/history`]: codeHistory,
  [`/api/v1/enterprise-imports/${IMPORT}`]: imported,
  [`/api/v1/enterprise-imports/${IMPORT}/problems`]: problems,
  '/api/v1/appeals': appeals,
  [`/api/v1/appeals/${APPEAL}`]: appeals[0],
  '/api/v1/code-overrides': [override],
  [`/api/v1/code-overrides/${OVERRIDE}`]: override,
  '/api/v1/code-policies': policies,
  '/api/v1/code-policies/1': policies[1],
  '/api/v1/code-policies/2': policies[0],
  [`/api/v1/code-policies/2/trials/${TRIAL}`]: trial,
  [`/api/v1/code-policies/2/trials/${TRIAL}/changes`]: differences,
  '/api/v1/risk-pictures': { changes: pictures, next: 'end', more: false, asOf: ago(0) } satisfies Enterprises['RiskChanges'],
  '/api/v1/risk-statistics': statistics,
  '/api/v1/risk-trends': trends,
  '/api/v1/registry-audit-entries': entries,
  '/api/v1/registry-audit-entries/head': { position: 48211, hash: '6f1d0c1be2a4d0f9a7b35d9e41c2aa3b6f1d0c1be2a4d0f9a7b35d9e41c2aa3b' },
  '/api/v1/inspection-audit-entries': [],
  '/api/v1/inspection-audit-entries/head': { position: 0, hash: '' },
  [`/api/v1/findings/${MAJOR}`]: major,
  [`/api/v1/findings/${MAJOR}/listings`]: [listing],
  [`/api/v1/findings/${MAJOR}/steps`]: steps,
  '/api/v1/inspection-plans': [plan],
  [`/api/v1/inspection-plans/${PLAN}`]: plan,
  [`/api/v1/inspection-plans/${PLAN}/board`]: board,
  '/api/v1/draws': [draw],
  [`/api/v1/draws/${DRAW}`]: draw,
  [`/api/v1/draws/${DRAW}/result`]: drawn,
  [`/api/v1/draws/${DRAW}/candidates`]: CANDIDATES,
  [`/api/v1/draws/${DRAW}/verification`]: { listAsAnnounced: true, resultReproduced: true },
};
