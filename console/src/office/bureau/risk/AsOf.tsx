import { useText } from '../../../text';
import { STALE } from '../../duty/riskMap';
import { useOld } from '../../useOld';
import { when } from '../parts/when';

/** Up to when everything is accounted for; what is older, or not known, is not shown as how it is. */
export function AsOf({ asOf }: { asOf: string | undefined }) {
  const { t } = useText();
  const old = useOld(Date.parse(asOf ?? '') || 1, STALE);
  return old ? (
    <p className="notice error" role="alert">
      {t('risk.stale', { time: asOf ? when(asOf) : '—' })}
    </p>
  ) : (
    <p className="quiet">{t('asOf', { time: when(asOf ?? '') })}</p>
  );
}
