import type { Enterprises, Hazards } from '../src/api/client';
import type { Settings } from '../src/office/duty/settings';
import { ALARM, USCC } from './answers';

export const SOURCE = '5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c0001';
export const QUIET = ['5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c0011', '5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c0012'];
const SEEN = '5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c0021';
const AREAS: Record<string, [longitude: number, latitude: number]> = {
  '610112': [108.93, 34.32], '610117': [109.08, 34.53], '610118': [108.6, 34.11], '610111': [109.06, 34.27], '610115': [109.2, 34.4],
  '610124': [108.22, 34.16], 'XA-K02': [108.94, 34.35], '610122': [109.32, 34.15], '610114': [109.23, 34.66], '610116': [108.9, 34.15],
};
const STATUSES = ['GREEN', 'GREEN', 'GREEN', 'YELLOW', 'GREEN', 'RED', 'GREEN', 'UNKNOWN', 'GREEN', 'SUSPENDED', 'GREEN'] as const;
const KINDS = ['PRODUCTION', 'STORAGE', 'USE', 'OPERATION', 'TRANSPORT', 'METAL_SMELTING'];
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** So many enterprises, the same each time; the first is that of the other answers, the second has no place. */
export function riskMapOf(count: number) {
  return { type: 'FeatureCollection', snapshot: '41', asOf: ago(0.1), features: Array.from({ length: count }, (_, index) => placeOf(index, count > 1000 ? 0.16 : 0.05)) };
}

type Located = Omit<Enterprises['RiskFeature'], 'geometry'> & { geometry: { type: string; coordinates: number[] } | null };

/** @param spread in degrees around the seat of the area */
function placeOf(index: number, spread: number): Located {
  const [area, [longitude, latitude]] = Object.entries(AREAS)[index % 10]!;
  const turn = index * 2.4; // the golden angle spreads them evenly
  const far = spread * Math.sqrt(((index * 37) % 1000) / 1000);
  const first = index === 0;
  const uscc = first ? USCC : `91610112MA6X${String(index).padStart(6, '0')}`;
  const portrait: Enterprises['Portrait'] = {
    name: first ? '西安沣湛化肥有限公司' : `西安${'沣镐骊灞'[index % 4]}${'烁铎昱湛'[(index >> 2) % 4]}化工${index}有限公司`, kind: KINDS[index % 6]!,
    codeStatus: first ? 'RED' : STATUSES[index % 11]!, codeSince: ago(300 + index), rating: index % 3 ? 'YELLOW' : undefined, warning: first ? 'RED' : undefined,
    hazardLevel: index % 5 ? undefined : 1 + (index % 4),
  };
  const figures: Enterprises['Figures'] = {
    openFindings: index % 4, majorFindings: index % 4 === 3 ? 1 : 0, overdueFindings: index % 9 ? 0 : 1,
    alarmsHighHigh: first ? 1 : 0, alarmsHigh: index % 13 ? 0 : 2, alarmsLow: 0, alarmsLowLow: 0,
    lapsedRecords: index % 7 ? 0 : 1, promiseOverdue: index % 8 === 0, unreliableSensors: index % 6 ? 0 : 2,
  };
  return {
    type: 'Feature', id: uscc,
    geometry: index === 1 ? null : { type: 'Point', coordinates: [longitude + far * Math.cos(turn), latitude + far * 0.8 * Math.sin(turn)] },
    properties: { uscc, area: first ? '610117' : area, portrait, figures },
  };
}

const sensor: Hazards['ShownSensor'] = {
  id: SOURCE, tag: 'PT-101', name: '一号罐压力', unit: 'MPa', state: 'FRESH', value: '1.2', observedAt: ago(0.2), ageSeconds: 12, level: 'NORMAL',
  high: '1.45', highHigh: '1.6', health: [], quiet: true,
};
const camera: Hazards['ShownCamera'] = { deviceId: '61011700001320000001', name: '罐区东', state: 'ONLINE', reportedAt: ago(3) };
const entry = (sourceId: string, name: string, part: Partial<Hazards['PatrolEntry']> = {}): Hazards['PatrolEntry'] => ({
  sourceId, uscc: USCC, area: '610117', source: 'R-01', name, level: 1, shownAt: ago(0), quiet: true, sensors: [sensor], alarms: [], cameras: [camera],
  promise: { day: today, state: 'GIVEN', givenAt: ago(200), riskGrade: 'LOW' }, ...part,
});
export const loud = entry(SOURCE, '合成氨罐区', {
  quiet: false,
  sensors: [
    { ...sensor, value: '1.62', level: 'HIGH_HIGH' },
    { ...sensor, id: QUIET[0], tag: 'LT-102', name: '一号罐液位', unit: '%', state: 'SILENT', value: '42', observedAt: ago(55), ageSeconds: 3300, quiet: false, health: [{ condition: 'NO_DATA', since: ago(50) }] },
  ],
  alarms: [{ id: ALARM, tag: 'PT-101', level: 'HIGH_HIGH', value: '1.62', unit: 'MPa', raisedAt: ago(6), state: 'UNACKNOWLEDGED' }],
  cameras: [{ ...camera, state: 'OFFLINE', offlineSince: ago(12) }],
  promise: { day: today, state: 'MISSING' },
});
export const quiet = QUIET.map((id, index) => entry(id, ['甲醇罐区', '液氯库'][index]!, { source: `R-0${index + 2}` }));
const deadline = new Date(Date.parse(`${today}T00:00:00+08:00`) + 86_400_000).toISOString();
const stop = (of: Hazards['PatrolEntry'], part: Partial<Hazards['Stop']> = {}): Hazards['Stop'] => ({ entry: of, day: today, deadline, state: 'AWAITED', late: false, ...part });
export const round: Hazards['Stop'][] = [
  stop(loud, { state: 'REMINDED' }),
  ...quiet.map(one => stop(one)),
  stop(entry(SEEN, '煤气柜'), { state: 'SEEN', look: SEEN, officer: 'duty-officer', tickedAt: ago(90) }),
  stop(entry('5b1c2c52-6d6d-4c4e-9c39-8a1f3c1c0031', '硝酸铵库', { area: '610118', uscc: '91610118MA6XKK925C' })),
];
/** A look at what was asked for, as the service keeps it. */
export const lookAt = (id: string): Hazards['PatrolLookView'] => ({
  id, day: today, officer: 'duty-officer', version: 1, shown: [loud, ...quiet].find(one => one.sourceId === id),
});
const duty = (area: string, officer: string): Hazards['DutyAssignmentView'] => ({
  id: SOURCE, day: today, roster: 'PATROL', area, officer, recordedAt: ago(4000), recordedBy: 'supervisor', writtenLate: false, version: 1,
});
const warning: Hazards['WarningView'] = {
  subject: SOURCE, sourceId: SOURCE, source: 'R-01', uscc: USCC, area: '610117', colour: 'RED', since: ago(6), rulesVersion: 1, evaluatedAt: ago(1), version: 4,
  reasons: [{ rule: 'alarm-second-limit', colour: 'RED' }, { rule: 'input-unknown', colour: 'YELLOW' }], unknown: ['promise'],
};
const sketch: Settings = { map: { borders: '/console/map/xian-schematic.geojson', schematic: true } };

/** What is answered to a GET of a path of the duty officer's pages. */
export const dutyAnswers: Record<string, unknown> = {
  '/console/settings.json': sketch,
  '/api/v1/risk-map': { toJSON: () => riskMapOf(93) }, // as of when it is asked for
  '/api/v1/patrols/round': round,
  '/api/v1/patrols/misses': [
    { sourceId: SOURCE, uscc: USCC, area: '610117', source: 'R-01', name: '合成氨罐区', day: '2026-11-21', officer: 'zhang.wei', missedAt: ago(3000) },
    { sourceId: QUIET[0], uscc: USCC, area: '610117', source: 'R-02', name: '甲醇罐区', day: '2026-11-20', missedAt: ago(4500) },
  ] satisfies Hazards['PatrolMissView'][],
  [`/api/v1/patrols/looks/${SEEN}`]: {
    id: SEEN, day: today, officer: 'duty-officer', version: 2, shown: entry(SEEN, '煤气柜'), outcome: 'REMARK', remark: '已电话核实，柜位正常', tickedAt: ago(90),
  } satisfies Hazards['PatrolLookView'],
  '/api/v1/duty-roster': [duty('610117', 'duty-officer'), { ...duty('610118', 'zhang.wei'), standIn: 'zhao.lei' }],
  '/api/v1/duty-roster/gaps': [{ day: today, area: '610118', roster: 'MONITORING' }] satisfies Hazards['DutyGap'][],
  '/api/v1/warnings': [warning, { ...warning, subject: QUIET[0], source: 'R-02', reasons: [{ rule: 'sensors-offline', colour: 'RED' }] }],
  '/api/v1/warning-rules/1': {
    version: 1, rules: [{ code: 'alarm-second-limit', condition: 'ALARM_STANDING' }, { code: 'sensors-offline', condition: 'SENSORS_OFFLINE' }],
  },
};
