import { expect, it } from 'vitest';
import { ruleOf, typedOf } from './rules';

it('sends a rule of a version that was begun from as it stood', () => {
  const rule = { code: 'finding-overdue', kind: 'FINDING' as const, grades: ['GENERAL', 'MAJOR'], onceOverdue: true, status: 'YELLOW' as const, remedy: 'pass-reinspection' };
  expect(ruleOf(typedOf(rule))).toEqual(rule);
});
