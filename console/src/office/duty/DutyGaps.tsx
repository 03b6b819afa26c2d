import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { dayOf } from '../../text/time';
import { areaName } from './names';
import { ROUND } from './round';

const A_DAY = 86_400_000;
/** Looked ahead, in days. */
const AHEAD = 6;

/** The days of this week on which an area with hazard sources has nobody on duty. */
export function DutyGaps() {
  const { t, language } = useText();
  const from = dayOf(Date.now());
  const until = dayOf(Date.now() + AHEAD * A_DAY);
  const gaps = useQuery({
    queryKey: ['patrol', 'gaps', from],
    queryFn: () => answered(api.GET('/api/v1/duty-roster/gaps', { params: { query: { from, until } } })),
    refetchInterval: 10 * ROUND,
  });
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('gaps')}</h2>
      {gaps.isError && <Failure of={gaps.error} again={() => void gaps.refetch()} />}
      {gaps.data?.length === 0 && <p>{t('gaps.none')}</p>}
      <ul>
        {gaps.data?.map(gap => (
          <li key={`${gap.day} ${gap.area} ${gap.roster}`}>
            {gap.day} · {areaName(gap.area, language)} · {t(`roster.${gap.roster ?? 'PATROL'}`)}
            {gap.filledBy !== undefined && ` · ${t('gaps.filled', { officer: gap.filledBy })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
