import { useText } from '../text';
import { Unreachable } from '../api/problem';
import { Failure } from '../shared/Failure';
import { clockTime } from '../text/time';

/** Says that what is shown was kept on the device, and of when it is. */
export function NotLive({ at }: { at: number }) {
  const { t, language } = useText();
  return <p className="notice warning">{t('notLive', { time: clockTime(at, language) })}</p>;
}

/** Why something cannot be shown: without network, because it was never taken along. */
export function Missing({ failure, again }: { failure: unknown; again: () => void }) {
  const { t } = useText();
  return failure instanceof Unreachable ? <p className="notice">{t('notTaken')}</p> : <Failure of={failure} again={again} />;
}
