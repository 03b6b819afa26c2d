import type { Picture } from './pictures';

/** By what risk pictures are narrowed and ordered; all of it stands in the address. */
export const FILTERS = ['name', 'area', 'kind', 'industry', 'code', 'rating', 'having', 'order', 'page'] as const;
export type Chosen = Partial<Record<(typeof FILTERS)[number], string>>;

/** What can stand against an enterprise, and be asked for or ordered by. */
export const FIGURES = [
  'overdueFindings', 'majorFindings', 'openFindings', 'alarmsHighHigh', 'alarmsHigh', 'alarmsLowLow', 'alarmsLow', 'lapsedRecords',
  'promiseOverdue', 'unreliableSensors',
] as const satisfies (keyof Picture)[];
export type Figure = (typeof FIGURES)[number];

export const RATINGS = ['DIRECT_RED', 'RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;

/** The pictures that are asked for, in the order that is asked for: the greatest figure first, else by name. */
export function narrowed(all: Iterable<Picture>, chosen: Chosen): Picture[] {
  const having = FIGURES.find(figure => figure === chosen.having);
  const order = FIGURES.find(figure => figure === chosen.order);
  const found = [...all].filter(
    picture =>
      contains(picture, chosen.name) &&
      is(picture.area, chosen.area) &&
      is(picture.kind, chosen.kind) &&
      (chosen.industry === undefined || (picture.industry ?? '').startsWith(chosen.industry)) &&
      is(picture.codeStatus, chosen.code) &&
      is(picture.rating, chosen.rating) &&
      (having === undefined || Number(picture[having]) > 0),
  );
  const byName = (one: Picture, other: Picture) => NAMES.compare(one.name, other.name) || (one.uscc < other.uscc ? -1 : 1);
  return found.sort((one, other) => (order ? Number(other[order]) - Number(one[order]) : 0) || byName(one, other));
}

/** As a dictionary has them; made once, for there are thousands. */
const NAMES = new Intl.Collator('zh');

const is = (value: string | undefined | null, chosen: string | undefined) => chosen === undefined || value === chosen;

function contains({ name, uscc }: Picture, text: string | undefined): boolean {
  const wanted = text?.trim().toLowerCase() ?? '';
  return name.toLowerCase().includes(wanted) || uscc.toLowerCase().includes(wanted);
}
