import type { Enterprises } from '../../../api/client';

/** A rule as it is typed; what is in it can be sent when all of it is there. */
export type TypedRule = Record<'code' | 'kind' | 'grades' | 'onceOverdue' | 'status' | 'remedy', string>;

const CREDENTIALS = ['LICENCE', 'INSURANCE', 'POST_CERTIFICATE', 'STANDARDISATION', 'EMERGENCY_PLAN', 'DRILL', 'OFFICIAL', 'ROLE'];

/** The facts that rules can be about, each with its grades; the service refuses others. */
export const GRADES: Partial<Record<Enterprises['FactKind'], string[]>> = {
  FINDING: ['GENERAL', 'MAJOR'],
  ALARM: ['HIGH', 'HIGH_HIGH', 'LOW', 'LOW_LOW'],
  MONITORING: ['OFFLINE'],
  CREDENTIAL: CREDENTIALS,
  OBLIGATION: CREDENTIALS,
  PROMISE: ['DAILY'],
  RATING: ['BLUE', 'YELLOW', 'ORANGE', 'RED', 'DIRECT_RED'],
};

/** What takes a reason away. */
export const REMEDIES = [
  'pass-reinspection', 'return-to-normal', 'restore-monitoring', 'renew-credential', 'provide-credential', 'make-promise', 'be-rated-again',
] as const;

export const NOTHING: TypedRule = { code: '', kind: '', grades: '', onceOverdue: 'false', status: '', remedy: '' };

export const typedOf = ({ code = '', kind = 'FINDING', grades = [], onceOverdue, status = 'YELLOW', remedy = '' }: Enterprises['PolicyRule']): TypedRule => ({
  code, kind, grades: grades.join(','), onceOverdue: String(onceOverdue === true), status, remedy,
});

export const ruleOf = ({ code, kind, grades, onceOverdue, status, remedy }: TypedRule): Enterprises['NewRule'] => ({
  code: code.trim(),
  kind: kind as Enterprises['FactKind'],
  grades: grades === '' ? [] : grades.split(','),
  onceOverdue: onceOverdue === 'true',
  status: status as Enterprises['CodeStatus'],
  remedy,
});
