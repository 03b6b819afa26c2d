import { expect, it } from 'vitest';
import { narrowed } from './narrowed';
import type { Picture } from './pictures';

const picture = (name: string, more: Partial<Picture>): Picture => ({
  uscc: name, area: '610117', changedAt: undefined, name, kind: 'STORAGE', enterpriseStatus: 'OPERATING', codeStatus: 'GREEN', openFindings: 0,
  majorFindings: 0, overdueFindings: 0, alarmsHighHigh: 0, alarmsHigh: 0, alarmsLow: 0, alarmsLowLow: 0, lapsedRecords: 0,
  promiseOverdue: false, unreliableSensors: 0, ...more,
});
const all = [
  picture('甲', { openFindings: 2, codeStatus: 'RED', industry: '2610' }),
  picture('乙', { openFindings: 5, area: '610118' }),
  picture('丙', { promiseOverdue: true, rating: 'DIRECT_RED' }),
];
const names = (chosen: Parameters<typeof narrowed>[1]) => narrowed(all, chosen).map(it => it.name);

it('narrows pictures by what is chosen, all of it', () => {
  expect(names({ area: '610117', code: 'RED' })).toEqual(['甲']);
  expect(names({ industry: '26' })).toEqual(['甲']);
  expect(names({ having: 'promiseOverdue' })).toEqual(['丙']);
  expect(names({ rating: 'DIRECT_RED' })).toEqual(['丙']);
  expect(names({ name: '乙' })).toEqual(['乙']);
});

it('puts the greatest figure first', () => {
  expect(names({ order: 'openFindings' })).toEqual(['乙', '甲', '丙']);
});

it('takes no notice of a figure that does not exist', () => {
  expect(names({ having: 'constructor', order: 'x' })).toHaveLength(3);
});
