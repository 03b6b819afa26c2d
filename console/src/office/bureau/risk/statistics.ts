import type { Enterprises } from '../../../api/client';

/** What is counted of a group of enterprises; all are counts, `enterprises` of enterprises. */
export const MEASURES = [
  'enterprises', 'openFindings', 'majorFindings', 'overdueFindings', 'alarmsHighHigh', 'alarmsHigh', 'alarmsLow', 'alarmsLowLow',
  'lapsedRecords', 'promisesOverdue', 'unreliableSensors',
] as const;
export type Measure = (typeof MEASURES)[number];

/** By what enterprises are told apart; `code` is the colour of the code. */
export const DIMENSIONS = ['area', 'kind', 'industry', 'code'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Enterprises that are alike. Without counts if they are so few that these would tell of single enterprises. */
export type RiskGroup = Enterprises['RiskGroup'];

/** What the members of a group have in common, by the name that answers have for it. */
export const likenessOf = (group: RiskGroup, by: Dimension): string | undefined => group[by === 'code' ? 'codeStatus' : by];

/** The counts of groups added up; what is held back is not in it, and `whole` says so. */
export function sumOf(groups: RiskGroup[]): { counts: Record<Measure, number>; whole: boolean } {
  const counts = Object.fromEntries(
    MEASURES.map(measure => [measure, groups.reduce((sum, group) => sum + (group[measure] ?? 0), 0)]),
  ) as Record<Measure, number>;
  return { counts, whole: groups.every(group => group.enterprises !== undefined && group.enterprises !== null) };
}

/** Groups that are told apart by one thing only, from those that are told apart by more. */
export function mergedBy(groups: RiskGroup[], by: Dimension): { of: string | undefined; counts: Record<Measure, number>; whole: boolean }[] {
  const of = new Map<string | undefined, RiskGroup[]>();
  groups.forEach(group => {
    const likeness = likenessOf(group, by) ?? undefined;
    of.set(likeness, [...(of.get(likeness) ?? []), group]);
  });
  return [...of].map(([likeness, some]) => ({ of: likeness, ...sumOf(some) }));
}
