import type { Risk } from './riskMap';

/** What a code shows; what is not known is a status of its own, never green. */
export type Status = 'RED' | 'YELLOW' | 'UNKNOWN' | 'SUSPENDED' | 'GREEN';
/** Whether alarms stand there: beyond a second limit, beyond a first one, none. */
export type Alarms = 'SEVERE' | 'SOME' | 'NONE';

/** In the order of what to look at first; so they are drawn over each other, too. */
export const STATUSES: Status[] = ['RED', 'YELLOW', 'UNKNOWN', 'SUSPENDED', 'GREEN'];
export const ALARMS: Alarms[] = ['SEVERE', 'SOME', 'NONE'];

export function statusOf(risk: Risk): Status {
  return STATUSES.find(status => status === risk.codeStatus) ?? 'UNKNOWN';
}

export function alarmsOf(risk: Risk): Alarms {
  if ((risk.alarmsHighHigh ?? 0) + (risk.alarmsLowLow ?? 0) > 0) {
    return 'SEVERE';
  }
  return (risk.alarmsHigh ?? 0) + (risk.alarmsLow ?? 0) > 0 ? 'SOME' : 'NONE';
}

/** Smaller is to be looked at earlier: alarms beyond a second limit, then colours, then other alarms. */
export function urgencyOf(risk: Risk): number {
  const alarms = alarmsOf(risk);
  return (alarms === 'SEVERE' ? 0 : 10) + 2 * STATUSES.indexOf(statusOf(risk)) + (alarms === 'SOME' ? 0 : 1);
}

/** Outlines within 20 by 20: as on roads, the worst is the octagon. One status, one shape; colour and letter come on top. */
export const OUTLINES: Record<Status, string> = {
  RED: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z',
  YELLOW: 'M10 0.5L20 18.5H0Z',
  UNKNOWN: 'M2 2h16v16H2Z',
  SUSPENDED: 'M10 0L20 10L10 20L0 10Z',
  GREEN: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z',
};

/** Fill and ink, as the chips have them. */
export const PAINTS: Record<Status, [fill: string, ink: string]> = {
  RED: ['#b3131b', '#fff'],
  YELLOW: ['#ffc61a', '#3d2c00'],
  UNKNOWN: ['#51606f', '#fff'],
  SUSPENDED: ['#fff', '#17202a'],
  GREEN: ['#0a7a3c', '#fff'],
};

/** Of the letter on a sign: whom a colour says nothing, and a shape little, can read it. */
export const LETTERS: Record<Status, [zh: string, en: string]> = {
  RED: ['红', 'R'],
  YELLOW: ['黄', 'Y'],
  UNKNOWN: ['?', '?'],
  SUSPENDED: ['停', 'S'],
  GREEN: ['绿', 'G'],
};
