import type { Client } from 'openapi-fetch';
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

/** As it is told: a picture's portrait and figures lie beside the rest, or beneath it as in the feed. */
interface Collection extends Pick<RiskMap, 'asOf'> {
  features: (Omit<Place, 'properties'> & { properties: Risk & { portrait?: Partial<Risk>; figures?: Partial<Risk> } })[];
}

/** Until enterprises-service has it in its document. */
interface Paths {
  '/api/v1/risk-map': {
    get: { parameters: { header?: Record<string, string> }; responses: { 200: { content: { 'application/geo+json': Collection } } } };
  };
}

const PATH = '/api/v1/risk-map';
/** A map as of longer ago is read again whole: that nothing has changed may be because nobody hears of changes. */
const YOUNG = 45_000;
/** From then on colours prove nothing: the public page takes a minute, a PC's clock is not that good. In milliseconds. */
export const STALE = 120_000;

/** The map as it is now: the former one, if nothing has changed. */
export async function riskMap(former: RiskMap | undefined): Promise<RiskMap> {
  const young = former?.asOf != null && Date.now() - Date.parse(former.asOf) < YOUNG;
  const had = former?.tag && young ? { 'If-None-Match': former.tag } : undefined;
  const asked = (api as unknown as Client<Paths>).GET(PATH, {
    headers: { Accept: 'application/geo+json', ...had },
    cache: 'no-store', // else the browser adds its own tag, and answers a 304 with what it kept
  });
  const { data, error, response } = await asked.catch(unanswered);
  if (response.status === 304 && former !== undefined) {
    return former;
  }
  if (data === undefined) {
    throw new Refused(problemOf(response.status, error));
  }
  const features = data.features.map(({ properties: { portrait, figures, ...rest }, ...place }) => ({
    ...place,
    properties: { ...rest, ...portrait, ...figures },
  }));
  return { features, asOf: data.asOf, tag: response.headers.get('ETag') };
}

/** The same places when nobody knows any more what their codes show: never green by what was. */
export function unknown(places: Place[]): Place[] {
  return places.map(place => ({ ...place, properties: { ...place.properties, codeStatus: 'UNKNOWN' } }));
}
