import type { Place, Risk } from './riskMap';
import { STATUSES, alarmsOf, statusOf, urgencyOf, type Status } from './looks';

/** What is to be seen of all enterprises; what is empty lets everything through. */
export interface Filters {
  statuses: Status[];
  kind: string;
  area: string;
  /** Only where alarms stand. */
  alarms: boolean;
  name: string;
}

/** As the address has them, so that a link shows the same to somebody else. */
export function filtersOf(query: URLSearchParams): Filters {
  return {
    statuses: STATUSES.filter(status => query.getAll('colour').includes(status)),
    kind: query.get('kind') ?? '',
    area: query.get('area') ?? '',
    alarms: query.get('alarms') === 'standing',
    name: query.get('name') ?? '',
  };
}

/** Writes them into the address, beside what else stands there. */
export function written(query: URLSearchParams, { statuses, kind, area, alarms, name }: Filters): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete('colour');
  statuses.forEach(status => next.append('colour', status));
  Object.entries({ kind, area, alarms: alarms ? 'standing' : '', name }).forEach(([key, value]) =>
    value === '' ? next.delete(key) : next.set(key, value),
  );
  return next;
}

export function passes(filters: Filters, risk: Risk): boolean {
  return (
    (filters.statuses.length === 0 || filters.statuses.includes(statusOf(risk))) &&
    (filters.kind === '' || filters.kind === risk.kind) &&
    (filters.area === '' || filters.area === risk.area) &&
    (!filters.alarms || alarmsOf(risk) !== 'NONE') &&
    (filters.name === '' || risk.name.includes(filters.name.trim()) || risk.uscc.includes(filters.name.trim().toUpperCase()))
  );
}

/** Those that are to be seen, in the order of what to look at first. */
export function chosen(places: Place[], filters: Filters): Place[] {
  return places
    .filter(place => passes(filters, place.properties))
    .map(place => ({ place, urgency: urgencyOf(place.properties) }))
    .sort((one, other) => one.urgency - other.urgency || (one.place.properties.name < other.place.properties.name ? -1 : 1))
    .map(({ place }) => place);
}
