import { answered, api, ifMatch, type Hazards } from '../api/client';

export interface AlarmStep {
  /** What has to be typed; of `optional` nothing. */
  fields: ('cause' | 'treatment' | 'reason' | 'hours')[];
  optional?: 'comment';
  take(alarm: Hazards['AlarmDetails'], typed: Record<string, string>): Promise<unknown>;
}

/** For how long an alarm may be shelved, in hours; the server takes 12 at most. */
export const SHELVING_HOURS = [1, 2, 4, 8, 12];

const of = (alarm: Hazards['AlarmDetails']) => ({ path: { id: alarm.id ?? '' }, header: ifMatch(alarm.version) });
const text = (typed: string | undefined) => typed?.trim() ?? '';
const inHours = (hours: string | undefined) =>
  new Date(Date.now() + Number(hours || SHELVING_HOURS[0]) * 3_600_000 - 60_000).toISOString(); // a clock may be ahead

/** What people can do with an alarm, in the order in which it is offered; each is for the version that was seen. */
export const STEPS: Partial<Record<Hazards['AlarmStepKind'], AlarmStep>> = {
  ACKNOWLEDGED: {
    fields: [],
    optional: 'comment',
    take: (alarm, { comment }) =>
      answered(
        api.PUT('/api/v1/alarms/{id}/acknowledgement', {
          params: of(alarm),
          body: text(comment) === '' ? {} : { comment: text(comment) },
        }),
      ),
  },
  DISPOSAL_REPORTED: {
    fields: ['cause', 'treatment'],
    take: (alarm, { cause, treatment }) =>
      answered(
        api.PUT('/api/v1/alarms/{id}/disposal', {
          params: of(alarm),
          body: { cause: text(cause), treatment: text(treatment) },
        }),
      ),
  },
  CLOSED: {
    fields: ['cause', 'treatment'],
    take: (alarm, { cause, treatment }) =>
      answered(
        api.PUT('/api/v1/alarms/{id}/closure', {
          params: of(alarm),
          body: alarm.disposal ? {} : { cause: text(cause), treatment: text(treatment) },
        }),
      ),
  },
  SHELVED: {
    fields: ['hours', 'reason'],
    take: (alarm, { hours, reason }) =>
      answered(
        api.PUT('/api/v1/alarms/{id}/shelving', {
          params: of(alarm),
          body: { until: inHours(hours), reason: text(reason) },
        }),
      ),
  },
  UNSHELVED: {
    fields: [],
    take: alarm => answered(api.DELETE('/api/v1/alarms/{id}/shelving', { params: of(alarm) })),
  },
  MARKED_FALSE: {
    fields: ['reason'],
    take: (alarm, { reason }) =>
      answered(api.PUT('/api/v1/alarms/{id}/false-alarm', { params: of(alarm), body: { reason: text(reason) } })),
  },
  TAKEN_OUT_OF_SERVICE: {
    fields: ['reason'],
    take: (alarm, { reason }) =>
      answered(api.PUT('/api/v1/alarms/{id}/out-of-service', { params: of(alarm), body: { reason: text(reason) } })),
  },
  RETURNED_TO_SERVICE: {
    fields: [],
    take: alarm => answered(api.DELETE('/api/v1/alarms/{id}/out-of-service', { params: of(alarm) })),
  },
};
