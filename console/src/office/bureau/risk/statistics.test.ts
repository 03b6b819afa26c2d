import { expect, it } from 'vitest';
import { mergedBy, sumOf } from './statistics';

const groups = [
  { area: '610117', codeStatus: 'RED', enterprises: 6, overdueFindings: 4 },
  { area: '610117', codeStatus: 'GREEN', enterprises: 40, overdueFindings: 0 },
  { area: '610118', codeStatus: 'RED' },
];

it('adds up groups, and says where counts are held back', () => {
  expect(sumOf(groups)).toMatchObject({ counts: { enterprises: 46, overdueFindings: 4 }, whole: false });
  expect(mergedBy(groups, 'area').map(it => [it.of, it.counts.enterprises, it.whole])).toEqual([['610117', 46, true], ['610118', 0, false]]);
  expect(mergedBy(groups, 'code').map(it => [it.of, it.counts.enterprises])).toEqual([['RED', 6], ['GREEN', 40]]);
});
