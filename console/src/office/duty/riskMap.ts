import { api, unanswered, type Enterprises } from '../../api/client';
import { Refused, problemOf } from '../../api/problem';

/** What is known of an enterprise's risk, as the map shows it; what is missing or null is not known. */
export interface Risk extends Partial<Nullable<Portrait>>, Partial<Nullable<Figures>> {
  uscc: string;
  area: string;
  name: string;
  kind: string;
}

type Portrait = Omit<Enterprises['Portrait'], 'name' | 'kind'>;
type Figures = Enterprises['Figures'];
type Nullable<T> = { [K in keyof T]: T[K] | null };

/** An enterprise at its place, longitude and latitude in degrees (CGCS2000); one whose place is not known has no geometry. */
export interface Place {
  id: string;
  geometry: { type: 'Point'; coordinates: number[] } | null;
  properties: Risk;
}

/** All places, and by which tag the server knows that they are these. */
export interface RiskMap {
  features: Place[];
  /** Up to when everything is accounted for; missing or null while the server has not heard of everything yet. */
  asOf?: string | null;
  tag: string | null;
}

/** A map as of longer ago is read again whole: that nothing has changed may be because nobody hears of changes. */
const YOUNG = 45_000;
/** From then on colours prove nothing: the public page takes a minute, a PC's clock is not that good. In milliseconds. */
export const STALE = 120_000;

/** The map as it is now: the former one, if nothing has changed. */
export async function riskMap(former: RiskMap | undefined): Promise<RiskMap> {
  const young = former?.asOf != null && Date.now() - Date.parse(former.asOf) < YOUNG;
  const had = former?.tag && young ? former.tag : undefined;
  const asked = api.GET('/api/v1/risk-map', {
    params: { header: { 'If-None-Match': had } },
    headers: { Accept: 'application/geo+json' },
    cache: 'no-store', // else the browser adds its own tag, and answers a 304 with what it kept
  });
  const { data, error, response } = await asked.catch(unanswered);
  if (response.status === 304 && former !== undefined) {
    return former;
  }
  if (data === undefined) {
    throw new Refused(problemOf(response.status, error));
  }
  return { features: (data.features ?? []).map(placeOf), asOf: data.asOf, tag: response.headers.get('ETag') };
}

function placeOf({ id = '', geometry, properties }: Enterprises['RiskFeature']): Place {
  const { uscc = id, area = '', portrait, figures } = properties ?? {};
  const coordinates = geometry?.coordinates;
  return {
    id,
    geometry: coordinates === undefined ? null : { type: 'Point', coordinates },
    properties: { uscc, area, ...portrait, ...figures, name: portrait?.name ?? uscc, kind: portrait?.kind ?? 'OTHER' },
  };
}

/** The same places when nobody knows any more what their codes show: never green by what was. */
export function unknown(places: Place[]): Place[] {
  return places.map(place => ({ ...place, properties: { ...place.properties, codeStatus: 'UNKNOWN' } }));
}
