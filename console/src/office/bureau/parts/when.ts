import { dayOf } from '../../../text/time';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });

/** Day and time of what may lie years back, as `2026-03-02 09:30`; in records nothing is "today". */
export function when(instant: string | undefined): string {
  return instant === undefined ? '–' : `${dayOf(instant)} ${CLOCK.format(new Date(instant))}`;
}

/** The instant of what was typed as local time; in this city, wherever the computer believes to be. */
export function instantOf(local: string | undefined): string {
  return local ? new Date(`${local}:00+08:00`).toISOString() : '';
}
