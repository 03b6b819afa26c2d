import type { Hazards } from '../../api/client';

type Item = Hazards['AlarmItem'];

const SEVERE = ['HIGH_HIGH', 'LOW_LOW'] as const;

/** How many unacknowledged alarms beyond a second limit each line has, by what makes the line another one. */
export function severeOf(items: Item[]): Map<string, number> {
  return new Map(items.map(item => [keyOf(item), countOf(item)] as const).filter(([, count]) => count > 0));
}

function keyOf({ alarm, flood, alarms, uscc, source }: Item): string {
  return alarm ? `${alarm.id} ${alarm.occurrences}` : (flood ?? alarms ?? `${uscc} ${source}`);
}

/** By how high they have been: one that fell back before anybody asked is heard too. */
function countOf({ unacknowledgedLevels }: Item): number {
  return SEVERE.reduce((sum, level) => sum + (unacknowledgedLevels?.[level] ?? 0), 0);
}

/** Whether there is one that was not there before. */
export function isLouder(before: Map<string, number>, now: Map<string, number>): boolean {
  return [...now].some(([line, count]) => count > (before.get(line) ?? 0));
}
