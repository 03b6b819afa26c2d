import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { EnterpriseName } from './StopLine';
import { areaName } from './names';
import { ROUND } from './round';

/** So many of the newest are listed. */
const NEWEST = 50;

/** What nobody looked at by the deadline of a day; a later look does not undo it. */
export function Misses() {
  const { t, language } = useText();
  const misses = useQuery({
    queryKey: ['patrol', 'misses'],
    queryFn: () => answered(api.GET('/api/v1/patrols/misses', { params: { query: { limit: NEWEST } } })),
    refetchInterval: ROUND,
  });
  return (
    <section aria-labelledby="misses">
      <h2 id="misses">{t('patrol.misses')}</h2>
      {misses.isError && <Failure of={misses.error} again={() => void misses.refetch()} />}
      {misses.data?.length === 0 && <p>{t('patrol.noMisses')}</p>}
      {misses.data?.length === NEWEST && <p className="quiet">{t('patrol.newest', { count: NEWEST })}</p>}
      <ul>
        {misses.data?.map(miss => (
          <li key={`${miss.sourceId} ${miss.day}`}>
            {miss.day} · <strong>{miss.name}</strong> · <EnterpriseName uscc={miss.uscc ?? ''} /> · {areaName(miss.area, language)} ·{' '}
            {miss.officer === undefined ? t('patrol.nobody') : t('patrol.inCharge', { officer: miss.officer })}
          </li>
        ))}
      </ul>
    </section>
  );
}
