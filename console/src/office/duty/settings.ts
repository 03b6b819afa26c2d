import { ask } from '../../api/ask';
import { Refused, problemOf } from '../../api/problem';

/** The bureau's own tiles, as the gateway was told of them. */
export interface Tiles {
  address: string;
  layer: string;
  matrixSet: string;
  style: string;
  format: string;
  /** Of the view too: tiles are never bent. */
  projection: 'EPSG:3857' | 'EPSG:4490';
}

/** What the console is told by its gateway. */
export interface Settings {
  map: {
    /** GeoJSON of the borders that are drawn; none are drawn over tiles that have them. */
    borders?: string;
    /** Whether the borders are the schematic ones that came with the suite. */
    schematic: boolean;
    tiles?: Tiles;
    /** What the law or the publisher wants to be read beside the map. */
    attribution?: string;
  };
}

/** @throws Refused, Unreachable as any question */
export async function settings(): Promise<Settings> {
  return own<Settings>('/console/settings.json');
}

/** A file of the gateway's, in JSON. */
export async function own<T>(address: string): Promise<T> {
  const answer = await ask(address);
  const body = (await answer.json().catch(() => undefined)) as unknown;
  if (!answer.ok || body === undefined) {
    throw new Refused(problemOf(answer.status, body));
  }
  return body as T;
}
