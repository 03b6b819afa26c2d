/** A point of a trend: what was least and greatest in a minute, and the mean. */
export interface Point {
  at: number;
  least: number;
  most: number;
  mean: number;
}

/** From here on a line would claim that something was measured between two points. In milliseconds. */
const GAP = 5 * 60_000;

/** Points that follow each other without a gap. */
export function stretches(points: Point[]): Point[][] {
  const found: Point[][] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined || point.at - before.at > GAP) {
      found.push([]);
    }
    found.at(-1)?.push(point);
  });
  return found;
}

/** The values to be seen, with a little room: all points, and limits that are near enough to matter. */
export function valueRange(points: Point[], limits: number[]): { from: number; to: number } {
  const low = Math.min(...points.map(point => point.least));
  const high = Math.max(...points.map(point => point.most));
  const near = high - low || Math.abs(high) || 1;
  const seen = limits.filter(limit => limit >= low - 2 * near && limit <= high + 2 * near);
  const from = Math.min(low, ...seen);
  const to = Math.max(high, ...seen);
  const room = (to - from || 1) * 0.08;
  return { from: from - room, to: to + room };
}
