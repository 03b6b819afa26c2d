import type { Enterprises } from '../../../api/client';

type Rule = Enterprises['PolicyRule'];

/** A rule, and what became of it. Of a changed one the new wording. */
export interface ComparedRule {
  rule: Rule;
  change: 'SAME' | 'ADDED' | 'CHANGED' | 'REMOVED';
}

/** The rules of a version beside those before; what is gone stands at the end. */
export function compared(before: Rule[], after: Rule[]): ComparedRule[] {
  const kept = after.map((rule): ComparedRule => {
    const was = before.find(other => other.code === rule.code);
    return { rule, change: was === undefined ? 'ADDED' : wording(was) === wording(rule) ? 'SAME' : 'CHANGED' };
  });
  const gone = before.filter(rule => after.every(other => other.code !== rule.code));
  return [...kept, ...gone.map((rule): ComparedRule => ({ rule, change: 'REMOVED' }))];
}

const wording = ({ kind, grades, onceOverdue, status, remedy }: Rule) =>
  JSON.stringify([kind, [...(grades ?? [])].sort(), onceOverdue, status, remedy]);
