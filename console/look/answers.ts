import type { Enterprises, Hazards, Inspections } from '../src/api/client';
import { bureauAnswers } from './answers-bureau';

export const USCC = '91610117MA6XDF747F';
export const ALARM = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c0001';
const FLOOD = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c00f1';
const SENSOR = '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c00a1';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const session = (roles: string[], account = roles[0]!) => ({
  name: '王芳', account, roles, areas: ['610117'], uscc: roles[0] === 'enterprise' ? USCC : null, csrf: 'mark', endsAt: ago(-30),
});

export const alarm: Hazards['AlarmDetails'] = {
  id: ALARM, version: 3, uscc: USCC, area: '610117', source: 'R-01', tag: 'PT-101', condition: 'HIGH', level: 'HIGH_HIGH',
  value: '1.62', unit: 'MPa', observedAt: ago(2), raisedAt: ago(6), standing: true, state: 'UNACKNOWLEDGED', occurrences: 3,
  notDelivered: true, highestLevel: 'HIGH_HIGH', nationalCode: 1, transitions: [],
  allowedSteps: ['ACKNOWLEDGED', 'DISPOSAL_REPORTED', 'SHELVED', 'TAKEN_OUT_OF_SERVICE'],
};
const gas: Hazards['AlarmView'] = {
  id: '7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c0002', version: 5, uscc: USCC, area: '610117', source: 'R-02', tag: 'GT-204',
  condition: 'HIGH', level: 'HIGH', gasAlarm: 'FIRST_LEVEL', value: '28', unit: '%LEL', observedAt: ago(31), standing: false,
  state: 'ACKNOWLEDGED', occurrences: 1,
};
const floodAlarms: Hazards['AlarmView'][] = Array.from({ length: 12 }, (_, index) => ({
  ...gas, id: `7f0c2c52-6d6d-4c4e-9c39-8a1f3c1c1${String(index).padStart(3, '0')}`, tag: `TT-3${String(index).padStart(2, '0')}`,
  gasAlarm: undefined, state: index % 3 === 0 ? 'ACKNOWLEDGED' : 'UNACKNOWLEDGED', value: '96.4', unit: '°C', version: 1,
}));

export const items: Hazards['AlarmItem'][] = [
  { kind: 'ALARM', unit: 'SOURCE', area: '610117', uscc: USCC, enterprise: '西安沣湛化肥有限公司', source: 'R-01', sourceName: '合成氨罐区', urgency: 0, highestLevel: 'HIGH_HIGH', levels: { HIGH_HIGH: 1 }, unacknowledged: 1, unacknowledgedLevels: { HIGH_HIGH: 1 }, since: ago(6), latest: ago(2), latestSevere: ago(2), alarm },
  { kind: 'FLOOD', unit: 'SOURCE', area: '610118', uscc: '91610118MA6XKK925C', enterprise: '西安灞烁氯碱有限公司', source: 'C-01', sourceName: '液氯库', urgency: 1, highestLevel: 'HIGH', levels: { HIGH: 12 }, unacknowledged: 8, unacknowledgedLevels: { HIGH: 8 }, since: ago(12), latest: ago(1), flood: FLOOD, firstOut: { alarm: floodAlarms[0]!.id, tag: 'TT-300', level: 'HIGH', observedAt: ago(13) }, alarms: `/api/v1/alarms?flood=${FLOOD}&order=URGENCY` },
  { kind: 'ALARM', unit: 'SOURCE', area: '610117', uscc: USCC, enterprise: '西安沣湛化肥有限公司', source: 'R-02', sourceName: '甲醇罐区', urgency: 6, highestLevel: 'HIGH', levels: { HIGH: 1 }, unacknowledged: 0, unacknowledgedLevels: {}, since: ago(31), latest: ago(31), alarm: gas },
];

const steps: Hazards['AlarmStep'][] = [
  { number: 1, kind: 'SHELVED', at: ago(300), actor: 'duty-xian', from: 'ACKNOWLEDGED', to: 'SHELVED', statement: '校验仪表', shelvedUntil: ago(60) },
  { number: 2, kind: 'SHELVING_EXPIRED', at: ago(60), actor: 'hazards-service', from: 'SHELVED', to: 'UNACKNOWLEDGED' },
];
const sensors: Hazards['SensorView'][] = [
  { id: SENSOR, uscc: USCC, area: '610117', source: 'R-01', tag: 'PT-101', nameZh: '一号罐压力', nameEn: 'Tank 1 pressure', quantity: 'PRESSURE', unit: 'MPa', high: '1.45', highHigh: '1.6', kind: 'PROCESS', latest: { value: 1.62, level: 'HIGH_HIGH', observedAt: ago(0.1), receivedAt: ago(0.1) } },
  { id: `${SENSOR.slice(0, -1)}2`, uscc: USCC, area: '610117', source: 'R-01', tag: 'LT-102', nameZh: '一号罐液位', nameEn: 'Tank 1 level', quantity: 'LEVEL', unit: '%', lowLow: '5', low: '10', high: '85', highHigh: '90', kind: 'PROCESS' },
];
const health: Hazards['HealthEpisodeView'][] = [{ id: SENSOR, sensorId: sensors[1]!.id, condition: 'NO_DATA', beganAt: ago(44) }];
const minutes = Array.from({ length: 240 }, (_, index) => 240 - index).filter(minute => minute < 150 || minute > 170);
const curve = minutes.map(minute => 1.3 + 0.1 * Math.sin(minute / 20) + Math.max(0, (40 - minute) * 0.008));
const rollups: Hazards['RollupsView'] = { resolution: 'MINUTE', from: minutes.map(ago), min: curve.map(it => it - 0.01), max: curve.map(it => it + 0.01), avg: curve };
const finding: Inspections['Finding'] = {
  id: SENSOR, version: 2, uscc: USCC, area: '610117', severity: 'MAJOR', title: '可燃气体探测器被遮挡', description: '…', state: 'RECTIFYING',
  dueOn: '2026-11-20', overdue: true, escalation: 'NONE', extensions: 0, withdrawalRequested: false, reportedAt: ago(9000),
  reporter: 'inspector-gaoling', kind: 'INSTRUMENT', source: 'DAILY', handling: 'BY_DEADLINE', checkType: 'AUTHORITY_CHECK', registrant: 'OTHER',
};
const code: Enterprises['CodeView'] = {
  uscc: USCC, token: '4h2bXk9ZqPwT0aLmYcVdRe', status: 'RED', shownStatus: 'RED', stale: false, since: ago(5), asOf: ago(0.2), policyVersion: 1,
  nextEvaluation: ago(-90), inputs: [],
  reasons: [
    { code: 'alarm-critical', status: 'RED', since: ago(5), fact: ALARM, remedy: 'return-to-normal' },
    { code: 'finding-overdue', status: 'YELLOW', since: ago(3000), fact: SENSOR, remedy: 'pass-reinspection' },
  ],
};
const enterprise: Enterprises['EnterpriseView'] = { uscc: USCC, name: '西安沣湛化肥有限公司', address: '高陵区泾渭街道泾渭十路 8 号', kind: 'PRODUCTION' };
const task: Inspections['InspectionTask'] = { id: SENSOR, version: 1, uscc: USCC, area: '610117', purpose: '节前重点检查：罐区仪表', opensOn: '2026-11-20', dueOn: '2026-11-30', state: 'OPEN', officers: [] };

/** What is answered to a GET of a path, unless a test says otherwise. */
export const answers: Record<string, unknown> = {
  ...bureauAnswers,
  '/api/v1/alarm-items': items,
  '/api/v1/alarms': floodAlarms,
  [`/api/v1/alarms/${ALARM}`]: alarm,
  [`/api/v1/alarms/${ALARM}/steps`]: steps,
  [`/api/v1/alarms/${floodAlarms[0]!.id}`]: { ...alarm, ...floodAlarms[0], allowedSteps: [] } satisfies Hazards['AlarmDetails'],
  [`/api/v1/alarms/${floodAlarms[0]!.id}/steps`]: [],
  '/api/v1/hazard-sources': [{ id: SENSOR, uscc: USCC, code: 'R-01', name: '合成氨罐区', level: 1 }],
  '/api/v1/sensors': sensors,
  '/api/v1/sensor-health': health,
  [`/api/v1/sensors/${SENSOR}/rollups`]: rollups,
  [`/api/v1/codes/${USCC}`]: code,
  '/api/v1/findings': [finding],
  '/api/v1/tasks': [task],
  '/c/4h2bXk9ZqPwT0aLmYcVdRe': { name: enterprise.name },
};
