import { expect, it } from 'vitest';
import { compared } from './compared';

const rule = (code: string, more = {}) => ({ code, kind: 'FINDING' as const, grades: ['MAJOR', 'GENERAL'], onceOverdue: false, status: 'RED' as const, remedy: 'x', ...more });

it('tells what a version of the policy does otherwise than another', () => {
  const before = [rule('a'), rule('b'), rule('c')];
  const after = [rule('a', { grades: ['GENERAL', 'MAJOR'] }), rule('b', { status: 'YELLOW' }), rule('d')];
  expect(compared(before, after).map(it => [it.rule.code, it.change])).toEqual([['a', 'SAME'], ['b', 'CHANGED'], ['d', 'ADDED'], ['c', 'REMOVED']]);
});
