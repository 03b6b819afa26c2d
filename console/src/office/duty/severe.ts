import type { Hazards } from '../../api/client';

type Item = Hazards['AlarmItem'];

/** What has to be heard of: alarms beyond a second limit, over all lines, each of which has its own. */
export interface Heard {
  /** When the newest that nobody has acknowledged asked for attention, of all that were ever told; in milliseconds. */
  newest: number;
  /** How many nobody has acknowledged. */
  waiting: number;
  /** How many there are, acknowledged ones too. */
  all: number;
}

const SEVERE = ['HIGH_HIGH', 'LOW_LOW'];

/** What was told now. How high alarms have been counts: one that fell back before anybody asked is heard too. */
export function severeOf(items: Item[], before?: Heard): Heard {
  const told = items.map(item => Date.parse(item.latestSevere ?? '') || 0);
  return {
    newest: Math.max(before?.newest ?? 0, ...told),
    waiting: sumOf(items, item => item.unacknowledgedLevels),
    all: sumOf(items, item => item.levels),
  };
}

function sumOf(items: Item[], levelsOf: (item: Item) => Item['levels']): number {
  return items.flatMap(item => Object.entries(levelsOf(item) ?? {})).reduce((sum, [level, count]) => (SEVERE.includes(level) ? sum + count : sum), 0);
}

/**
 * Whether there is one that was not there before. That is one that asked for attention later than all that were told;
 * and, since of two that come at once the earlier may be told later, also if there are more than before.
 */
export function isLouder(before: Heard, now: Heard): boolean {
  return now.newest > before.newest || now.waiting > before.waiting || now.all > before.all;
}
