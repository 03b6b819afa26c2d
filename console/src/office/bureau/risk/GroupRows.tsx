import { Link } from 'react-router';
import { useText } from '../../../text';
import { useSession } from '../../who';
import { csvOf, download } from '../parts/download';
import { Rows } from '../parts/Rows';
import type { Filters } from '../parts/useFilters';
import { READERS } from './pictures';
import { MEASURES, mergedBy, type Dimension, type Measure, type RiskGroup } from './statistics';
import { useNames } from './useNames';

/** As a picture has it, where that is a figure of one enterprise. */
export const wordsOf = (measure: Measure) => (measure === 'promisesOverdue' ? 'risk.promiseOverdue' : (`risk.${measure}` as const));

/** Groups of enterprises below each other; the figure by which they are ordered stands in the address. */
export function GroupRows({ groups, by, filters }: { groups: RiskGroup[]; by: Dimension; filters: Filters<'by' | 'area' | 'order'> }) {
  const { t } = useText();
  const nameOf = useNames();
  const isReader = useSession().roles.some(role => READERS.includes(role));
  const order = MEASURES.find(measure => measure === filters.values.order) ?? 'overdueFindings';
  const rows = mergedBy(groups, by).sort((one, other) => other.counts[order] - one.counts[order]);
  const table = () => [
    [by, ...MEASURES],
    ...rows.map(row => [row.of, ...MEASURES.map(measure => (row.whole ? row.counts[measure] : ''))]),
  ];
  return (
    <>
      <h2>{t(`risk.by.${by}`)}</h2>
      <p>
        <button type="button" onClick={() => download(csvOf(table()), 'risk-statistics.csv')}>{t('risk.export')}</button>
      </p>
      <p>{t('risk.orderedBy', { measure: t(wordsOf(order)) })}</p>
      <nav className="steps" aria-label={t('risk.order')}>
        {MEASURES.filter(measure => measure !== order).map(measure => (
          <Link key={measure} to={filters.address({ order: measure })}>{t(wordsOf(measure))}</Link>
        ))}
      </nav>
      <Rows
        caption={t(`risk.by.${by}`)}
        rows={rows}
        keyOf={row => row.of ?? ''}
        columns={[
          {
            head: t(`risk.by.${by}`),
            cell: row => (row.of === undefined || !isReader ? nameOf(by, row.of) : <Link to={`/bureau/risk/pictures?${new URLSearchParams({ ...(filters.values.area && { area: filters.values.area }), [by]: row.of }).toString()}`}>{nameOf(by, row.of)}</Link>),
          },
          ...MEASURES.map(measure => ({
            head: t(wordsOf(measure)),
            cell: (row: (typeof rows)[number]) => (row.whole ? row.counts[measure] : t('risk.held')),
            figure: true,
          })),
        ]}
      />
    </>
  );
}
