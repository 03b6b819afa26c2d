const ZONE = 'Asia/Shanghai';
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** A day of the calendar by which the suite counts, as `2026-03-02`. */
export function dayOf(instant: string | number | Date): string {
  return DAY.format(new Date(instant));
}

/** The time of day, with the day in front unless that is today. */
export function clockTime(instant: string | number | undefined, language: string, now = Date.now()): string {
  if (instant === undefined) {
    return '–';
  }
  const style: Intl.DateTimeFormatOptions =
    dayOf(instant) === dayOf(now)
      ? { hour: '2-digit', minute: '2-digit', second: '2-digit' }
      : { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' };
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, hourCycle: 'h23', ...style }).format(new Date(instant));
}
