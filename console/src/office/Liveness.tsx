import { useText } from '../text';
import { clockTime } from '../text/time';
import { PROOF, type Live } from './useLive';
import { useOld } from './useOld';

/** Whether the screen shows what is, and if not, since when. */
export function Liveness({ live, failed, updatedAt }: { live: Live; failed: boolean; updatedAt: number }) {
  const { t, language } = useText();
  const time = clockTime(updatedAt || undefined, language);
  const old = useOld(updatedAt, PROOF);
  if (failed || old || live === 'LOST') {
    return (
      <p className="notice error" role="alert">
        {t('notLive', { time })}
      </p>
    );
  }
  return (
    <p className="quiet" role="status">
      {live === 'OPEN' && updatedAt > 0 ? `● ${t('live')} · ${t('asOf', { time })}` : t('connecting')}
    </p>
  );
}
