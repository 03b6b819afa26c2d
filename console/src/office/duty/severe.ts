import type { Hazards } from '../../api/client';

type Item = Hazards['AlarmItem'];

/** What a line has to be heard of: unacknowledged alarms beyond a second limit. */
interface Line {
  item: Item;
  count: number;
}

/** Lines as they were told, each by what makes it another one. */
export type Heard = Map<string, Line>;

const SEVERE = ['HIGH_HIGH', 'LOW_LOW'] as const;

export function severeOf(items: Item[]): Heard {
  return new Map(items.map(item => [keyOf(item), { item, count: countOf(item) }]));
}

function keyOf({ alarm, flood, alarms, uscc, source }: Item): string {
  return alarm ? `${alarm.id} ${alarm.occurrences}` : (flood ?? alarms ?? `${uscc} ${source}`);
}

/** By how high they have been: one that fell back before anybody asked is heard too. */
function countOf({ unacknowledgedLevels }: Item): number {
  return SEVERE.reduce((sum, level) => sum + (unacknowledgedLevels?.[level] ?? 0), 0);
}

/**
 * Whether there is an alarm that was not there before. Alarms that are laid together, or are told one by one again,
 * are none: of several only their number is told, so a line may have as many more as lines of its place have fewer.
 */
export function isLouder(before: Heard, now: Heard): boolean {
  const alarms = new Set([...now.values()].map(({ item }) => item.alarm?.id));
  const gone = [...before]
    .filter(([, { item }]) => item.alarm === undefined || !alarms.has(item.alarm.id)) // else it was acknowledged, or came again
    .map(([key, line]) => ({ ...line, count: line.count - (now.get(key)?.count ?? 0) }));
  return [...now].some(([key, line]) => {
    let more = line.count - (before.get(key)?.count ?? 0);
    for (const other of gone) {
      const moved = mayHoldTheSame(other.item, line.item) ? Math.min(Math.max(0, more), Math.max(0, other.count)) : 0;
      more -= moved;
      other.count -= moved;
    }
    return more > 0;
  });
}

/** Whether an alarm of the one may be in the other now: by their places, and because it cannot be younger than its line. */
function mayHoldTheSame(former: Item, now: Item): boolean {
  const apart = (['area', 'uscc', 'source'] as const).some(
    place => former[place] !== undefined && now[place] !== undefined && former[place] !== now[place],
  );
  const younger = former.latest !== undefined && now.since !== undefined && Date.parse(now.since) > Date.parse(former.latest);
  return !apart && !younger;
}
