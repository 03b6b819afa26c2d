import { useText } from '../text';
import { clockTime } from '../text/time';
import type { Live } from './useLive';

/** Whether the screen shows what is, and if not, since when. */
export function Liveness({ live, failed, updatedAt }: { live: Live; failed: boolean; updatedAt: number }) {
  const { t, language } = useText();
  const time = clockTime(updatedAt || undefined, language);
  if (failed || live === 'LOST') {
    return (
      <p className="notice error" role="alert">
        {t('notLive', { time })}
      </p>
    );
  }
  return (
    <p className="quiet" role="status">
      {live === 'OPEN' ? `● ${t('live')} · ${t('asOf', { time })}` : t('connecting')}
    </p>
  );
}
