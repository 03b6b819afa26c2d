import { expect, it } from 'vitest';
import { chosen, filtersOf, written } from './filters';
import { alarmsOf, statusOf } from './looks';
import { place } from './placeExamples';

it('never takes for green what is not known', () => {
  expect(statusOf(place('a', { codeStatus: null }).properties)).toBe('UNKNOWN');
  expect(statusOf({ ...place('a', {}).properties, codeStatus: 'PURPLE' as never })).toBe('UNKNOWN');
});

it('lists what to look at first: alarms beyond a second limit, then by colour', () => {
  const places = [
    place('green', {}),
    place('unknown', { codeStatus: 'UNKNOWN' }),
    place('green with a high alarm', { alarmsHigh: 1 }),
    place('yellow', { codeStatus: 'YELLOW' }),
    place('red', { codeStatus: 'RED' }),
    place('green with a low-low alarm', { alarmsLowLow: 2 }),
  ];
  expect(chosen(places, filtersOf(new URLSearchParams())).map(one => one.id)).toEqual([
    'green with a low-low alarm', 'red', 'yellow', 'unknown', 'green with a high alarm', 'green',
  ]);
  expect(alarmsOf(places[5]!.properties)).toBe('SEVERE');
});

it('keeps the filters in the address, beside what else stands there', () => {
  const filters = { statuses: ['RED', 'UNKNOWN'] as const, kind: 'USE', area: 'XA-K01', alarms: true, name: '化工' };
  const address = written(new URLSearchParams('of=91610117MA6XDF747F'), { ...filters, statuses: [...filters.statuses] });
  expect(filtersOf(new URLSearchParams(address.toString()))).toEqual(filters);
  expect(address.get('of')).toBe('91610117MA6XDF747F');
  expect(written(address, filtersOf(new URLSearchParams())).toString()).toBe('of=91610117MA6XDF747F');
});

it('shows what the filters let through and nothing else', () => {
  const places = [place('a', { codeStatus: 'RED', area: '610112' }), place('b', { codeStatus: 'RED', alarmsHigh: 1 }), place('c', {})];
  const of = (query: string) => chosen(places, filtersOf(new URLSearchParams(query))).map(one => one.id);
  expect(of('colour=RED')).toEqual(['b', 'a']);
  expect(of('colour=RED&area=610112')).toEqual(['a']);
  expect(of('alarms=standing')).toEqual(['b']);
  expect(of('kind=USE')).toEqual([]);
  expect(of('name=c')).toEqual(['c']);
});
