import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { alarmsOf, statusOf } from './looks';
import { place } from './placeExamples';
import { riskMap } from './riskMap';

const network = globalThis.fetch;
afterEach(() => void (globalThis.fetch = network));

it('asks for the map with the tag it has, and keeps it if nothing has changed', async () => {
  const tags: (string | null)[] = [];
  globalThis.fetch = async input => {
    tags.push((input as Request).headers.get('If-None-Match'));
    return tags.length === 1
      ? new Response(JSON.stringify({ type: 'FeatureCollection', features: [place('a', {})], asOf: new Date().toISOString() }), {
          headers: { ETag: '"1"', 'Content-Type': 'application/geo+json' },
        })
      : new Response(null, { status: 304 });
  };
  const first = await riskMap(undefined);
  expect(first.features).toHaveLength(1);
  expect(await riskMap(first)).toBe(first);
  expect(tags).toEqual([null, '"1"']);
  await riskMap({ ...first, asOf: new Date(Date.now() - 60_000).toISOString() }).catch(() => undefined);
  expect(tags[2], 'nothing new proves nothing if nobody hears of news').toBeNull();
});

it('reads portrait and figures of a picture, and that nobody knows its place', async () => {
  const { uscc, area, name, kind } = place('a', {}).properties;
  const properties = { uscc, area, portrait: { name, kind, codeStatus: 'RED' }, figures: { alarmsHighHigh: 1 } };
  globalThis.fetch = async () => Response.json({ features: [{ id: uscc, geometry: null, properties }] });
  const [read] = (await riskMap(undefined)).features;
  expect(read).toMatchObject({ id: uscc, geometry: null, properties: { name, kind, area } });
  expect(statusOf(read!.properties)).toBe('RED');
  expect(alarmsOf(read!.properties)).toBe('SEVERE');
});

it('draws each enterprise of the demo city within the sketch of its area', () => {
  const base = JSON.parse(readFileSync('public/map/xian-schematic.geojson', 'utf8')) as {
    features: { properties: { area?: string }; geometry: { coordinates: [number, number][][] } }[];
  };
  const shapes = new Map(base.features.map(it => [it.properties.area, it.geometry.coordinates[0]!]));
  const rows = readFileSync('../city/src/main/resources/city/enterprises.csv', 'utf8').trim().split('\n').slice(1);
  const outside = rows.map(row => row.split(',')).filter(cells => !within(shapes.get(cells[4]) ?? [], Number(cells[6]), Number(cells[7])));
  expect(rows.length).toBeGreaterThan(50);
  expect(outside).toEqual([]);
});

function within(shape: [number, number][], x: number, y: number): boolean {
  return shape.slice(1).reduce((inside, [a, b], index) => {
    const [c, d] = shape[index]!;
    return b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a ? !inside : inside;
  }, false);
}
