import { likenessOf, type Dimension, type Measure, type RiskGroup } from './statistics';

/** The figure of a group at the ends of days, in their order. */
export interface DayLine {
  of: string | undefined;
  points: { day: string; value: number }[];
}

const DAY = 24 * 3_600_000;

/** So many days lie between two. */
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** One line for each group, those with the greatest figures on their last day first; what is held back is no point. */
export function linesOf(groups: RiskGroup[], by: Dimension | undefined, measure: Measure): DayLine[] {
  const lines = new Map<string | undefined, DayLine>();
  groups
    .map(({ day = '', ...group }) => ({ ...group, day }))
    .sort((one, other) => one.day.localeCompare(other.day))
    .forEach(group => {
      const of = by && (likenessOf(group, by) ?? undefined);
      const line = lines.get(of) ?? { of, points: [] };
      const value = group[measure];
      if (value !== undefined && value !== null) {
        line.points.push({ day: group.day, value });
      }
      lines.set(of, line);
    });
  return [...lines.values()].filter(line => line.points.length > 0).sort((one, other) => other.points.at(-1)!.value - one.points.at(-1)!.value);
}

/** Points of days that follow each other: a line over a day without figures would claim something. */
export function unbroken(points: DayLine['points']): DayLine['points'][] {
  const found: DayLine['points'][] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined || daysBetween(before.day, point.day) > 1) {
      found.push([]);
    }
    found.at(-1)!.push(point);
  });
  return found;
}
