import type { Hazards } from '../../api/client';

type Item = Hazards['AlarmItem'];

/** What a line has to be heard of: unacknowledged alarms beyond a second limit. */
interface Line {
  item: Item;
  count: number;
  /** Unacknowledged alarms that are not grave. */
  others: number;
  /** When the last of all its alarms came, in milliseconds; 0 if that is not told. */
  latest: number;
}

/** Lines as they were told, each by what makes it another one. */
export type Heard = Map<string, Line>;

const SEVERE = ['HIGH_HIGH', 'LOW_LOW'];

export function severeOf(items: Item[]): Heard {
  return new Map(items.map(item => [keyOf(item), lineOf(item)]));
}

function keyOf({ alarm, flood, alarms, uscc, source }: Item): string {
  return alarm ? `${alarm.id} ${alarm.occurrences}` : (flood ?? alarms ?? `${uscc} ${source}`);
}

/** By how high they have been: one that fell back before anybody asked is heard too. */
function lineOf(item: Item): Line {
  const levels = Object.entries(item.unacknowledgedLevels ?? {});
  const sum = (grave: boolean) => levels.reduce((all, [level, some]) => (SEVERE.includes(level) === grave ? all + some : all), 0);
  return { item, count: sum(true), others: sum(false), latest: Date.parse(item.latest ?? '') || 0 };
}

/**
 * Whether there is an alarm that was not there before. Alarms that are laid together, or are told one by one again,
 * are none: of several only their number is told, so a line may have as many more as lines of its place have fewer.
 * Where that leaves a doubt, it is heard.
 */
export function isLouder(before: Heard, now: Heard): boolean {
  const alarms = new Set([...now.values()].map(({ item }) => item.alarm?.id));
  const gone = [...before]
    .filter(([, { item }]) => item.alarm === undefined || !alarms.has(item.alarm.id)) // else it was acknowledged, or came again
    .map(([key, line]) => ({ ...line, count: line.count - (now.get(key)?.count ?? 0) }));
  const newest = Math.max(0, ...[...before.values()].map(({ latest }) => latest));
  return [...now].some(([key, line]) => isCertainlyNew(line, before.get(key), newest) || hasMore(line, before.get(key), gone));
}

/** Something came after all that was told, or what was there got worse, and it is not known to be one of the others. */
function isCertainlyNew(line: Line, was: Line | undefined, newest: number): boolean {
  const more = line.count - (was?.count ?? 0);
  const others = line.others - (was?.others ?? 0);
  return line.count > 0 && (line.latest > newest ? more > 0 || others <= 0 : more > 0 && others < 0);
}

/** @param gone lines that have fewer now, from which is taken what may be in this one */
function hasMore(line: Line, was: Line | undefined, gone: Line[]): boolean {
  let more = line.count - (was?.count ?? 0);
  for (const other of gone) {
    const moved = mayHoldTheSame(other.item, line.item) ? Math.min(Math.max(0, more), Math.max(0, other.count)) : 0;
    more -= moved;
    other.count -= moved;
  }
  return more > 0;
}

/** Whether an alarm of the one may be in the other now: by their places, and because it cannot be younger than its line. */
function mayHoldTheSame(former: Item, now: Item): boolean {
  const apart = (['area', 'uscc', 'source'] as const).some(
    place => former[place] !== undefined && now[place] !== undefined && former[place] !== now[place],
  );
  const younger = former.latest !== undefined && now.since !== undefined && Date.parse(now.since) > Date.parse(former.latest);
  return !apart && !younger;
}
