import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { reasonText } from '../../../shared/Reasons';
import { AskedPart } from '../parts/Asked';
import { Enterprise } from '../parts/Enterprise';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';

const STATES = ['FILED', 'UPHELD', 'REJECTED'] as const satisfies Enterprises['AppealState'][];

/** What enterprises say against reasons of their codes. */
export function AppealsPage() {
  const { t } = useText();
  const areas = useAreas();
  const filters = useFilters(['state', 'area', 'uscc']);
  const query = { ...filters.values, cursor: filters.cursor, limit: ROWS } as { state?: Enterprises['AppealState'] };
  const appeals = useQuery({
    queryKey: ['appeals', query],
    queryFn: () => part(api.GET('/api/v1/appeals', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <h1>{t('appeals.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'state', words: t('bureau.state'), choices: STATES.map(value => ({ value, words: t(`appeals.state.${value}`) })) },
          { name: 'area', words: t('bureau.area'), choices: areas.choices },
          { name: 'uscc', words: t('bureau.uscc') },
        ]}
      />
      <AskedPart of={appeals} filters={filters} empty={t('appeals.none')}>
        {rows => <AppealRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function AppealRows({ rows }: { rows: Enterprises['AppealView'][] }) {
  const { t, language } = useText();
  return (
    <Rows
      caption={t('appeals.title')}
      rows={rows}
      keyOf={row => row.id ?? ''}
      columns={[
        { head: t('bureau.filed'), cell: row => <Link to={`/bureau/appeals/${row.id}`}>{when(row.filedAt)}</Link> },
        { head: t('bureau.enterprise'), cell: row => <Enterprise uscc={row.uscc} /> },
        { head: t('appeals.against'), cell: row => reasonText(row.reason?.code, language) },
        { head: t('bureau.state'), cell: row => t(`appeals.state.${row.state ?? 'FILED'}`) },
        { head: t('appeals.decideBy'), cell: row => <>{when(row.decideBy)} {row.overdue === true && <Chip tone="red">{t('overdue')}</Chip>}</> },
      ]}
    />
  );
}
