import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useOld } from '../useOld';

/** As of when something is that is asked for again and again; loudly, if that is too long ago. */
export function Freshness({ of: { isError, dataUpdatedAt }, every }: { of: { isError: boolean; dataUpdatedAt: number }; every: number }) {
  const { t, language } = useText();
  const time = clockTime(dataUpdatedAt || undefined, language);
  const old = useOld(dataUpdatedAt, every);
  if (dataUpdatedAt === 0 && !isError) {
    return null;
  }
  return isError || old ? (
    <p className="notice error" role="alert">
      {t('notLive', { time })}
    </p>
  ) : (
    <p className="quiet" role="status">
      {t('asOf', { time })} · {t('askedEvery', { seconds: every / 1000 })}
    </p>
  );
}
