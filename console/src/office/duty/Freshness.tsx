import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useOld } from '../useOld';

interface Props {
  of: { isError: boolean; dataUpdatedAt: number };
  every: number;
  /** Up to when the answer accounts for everything, null if it does not say; when it came, if it is as of then. */
  asOf?: string | null;
}

/** As of when something is that is asked for again and again; loudly, if that is too long ago. */
export function Freshness({ of: { isError, dataUpdatedAt }, every, asOf }: Props) {
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
      {t('asOf', { time: asOf === undefined ? time : clockTime(asOf ?? undefined, language) })} · {t('askedEvery', { seconds: every / 1000 })}
    </p>
  );
}
