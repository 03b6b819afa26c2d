import type { text } from '../../text';
import type { Risk } from './riskMap';

/** How many alarms stand there, by level, the gravest first; nothing if there are none. */
export function alarmWords(risk: Risk, t: typeof text): string {
  const counts = [
    ['level.HIGH_HIGH', risk.alarmsHighHigh],
    ['level.LOW_LOW', risk.alarmsLowLow],
    ['level.HIGH', risk.alarmsHigh],
    ['level.LOW', risk.alarmsLow],
  ] as const;
  return counts.filter(([, count]) => (count ?? 0) > 0).map(([level, count]) => ` · ${t(level)} ${count}`).join('');
}
