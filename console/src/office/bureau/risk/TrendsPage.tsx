import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api } from '../../../api/client';
import { dayOf } from '../../../text/time';
import { Asked } from '../parts/Asked';
import { FilterForm } from '../parts/FilterForm';
import { SavedViews } from '../parts/SavedViews';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { useSession } from '../../who';
import { DayCurves } from './DayCurves';
import { wordsOf } from './GroupRows';
import { READERS } from './pictures';
import { DIMENSIONS, MEASURES } from './statistics';

const DAY = 24 * 3_600_000;
/** So many days with the last one, without another wish. */
const DAYS = 30;

/** How what is known of risk has moved, day by day. */
export function TrendsPage() {
  const { t } = useText();
  const areas = useAreas();
  const filters = useFilters(['from', 'to', 'by', 'area', 'measure']);
  const { values } = filters;
  const by = DIMENSIONS.find(it => it === values.by);
  const measure = MEASURES.find(it => it === values.measure) ?? 'overdueFindings';
  const to = values.to ?? dayOf(Date.now() - DAY); // today has not ended
  const from = values.from ?? dayOf(Date.parse(`${to}T12:00:00+08:00`) - (DAYS - 1) * DAY);
  const isReader = useSession().roles.some(role => READERS.includes(role));
  const query = { from, to, by, area: isReader ? values.area : undefined }; // others are told of all their areas together
  const told = useQuery({
    queryKey: ['risk-trends', query],
    queryFn: () => answered(api.GET('/api/v1/risk-trends', { params: { query } })),
  });
  const measures = [measure, ...MEASURES.filter(it => it !== measure)].map(value => ({ value, words: t(wordsOf(value)) }));
  return (
    <>
      <h1>{t('risk.trends')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'measure', words: t('risk.measure'), choices: measures, always: true },
          { name: 'by', words: t('risk.by'), choices: DIMENSIONS.map(value => ({ value, words: t(`risk.by.${value}`) })) },
          ...(isReader ? [{ name: 'area' as const, words: t('bureau.area'), choices: areas.choices }] : []),
          { name: 'from', words: t('bureau.from'), type: 'date' },
          { name: 'to', words: t('bureau.to'), type: 'date' },
        ]}
      />
      <SavedViews of="trends" />
      <h2>{t('risk.trendOf', { measure: t(wordsOf(measure)), from, to })}</h2>
      <Asked of={told}>
        {({ groups = [], late = [], missing = [] }) => (
          <>
            {groups.length === 0 ? <p className="empty">{t('risk.noTrend')}</p> : <DayCurves groups={groups} by={by} measure={measure} from={from} to={to} />}
            {groups.length > 0 && missing.length > 0 && <p className="notice warning">{t('risk.missing', { days: missing.join('，') })}</p>}
            {late.length > 0 && <p className="notice">{t('risk.late', { days: late.map(kept => kept.day).join('，') })}</p>}
          </>
        )}
      </Asked>
    </>
  );
}
