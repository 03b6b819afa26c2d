import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { useSession } from '../../who';
import { AskedPart } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { Enterprise } from '../parts/Enterprise';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';

const STATES = ['REQUESTED', 'CONFIRMED', 'WITHDRAWN'] as const satisfies Enterprises['OverrideState'][];

/** What two people decided, or are to decide, that codes show for a while. */
export function OverridesPage() {
  const { t } = useText();
  const { roles } = useSession();
  const areas = useAreas();
  const filters = useFilters(['state', 'area', 'uscc']);
  const query = { ...filters.values, cursor: filters.cursor, limit: ROWS } as { state?: Enterprises['OverrideState'] };
  const overrides = useQuery({
    queryKey: ['overrides', query],
    queryFn: () => part(api.GET('/api/v1/code-overrides', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <h1>{t('overrides.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'state', words: t('bureau.state'), choices: STATES.map(value => ({ value, words: t(`overrides.state.${value}`) })) },
          { name: 'area', words: t('bureau.area'), choices: areas.choices },
          { name: 'uscc', words: t('bureau.uscc') },
        ]}
      />
      {roles.includes('supervisor') && (
        <p>
          <Link className="button" to="/bureau/overrides/new">{t('overrides.new')}</Link>
        </p>
      )}
      <AskedPart of={overrides} filters={filters} empty={t('overrides.none')}>
        {rows => <OverrideRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function OverrideRows({ rows }: { rows: Enterprises['OverrideView'][] }) {
  const { t } = useText();
  return (
    <Rows
      caption={t('overrides.title')}
      rows={rows}
      keyOf={row => row.id ?? ''}
      columns={[
        { head: t('overrides.requested'), cell: row => <Link to={`/bureau/overrides/${row.id}`}>{when(row.requestedAt)}</Link> },
        { head: t('bureau.enterprise'), cell: row => <Enterprise uscc={row.uscc} /> },
        { head: t('overrides.shows'), cell: row => <Colour of={row.status} /> },
        { head: t('bureau.state'), cell: row => <>{t(`overrides.state.${row.state ?? 'REQUESTED'}`)} {row.expired === true && t('overrides.expired')}</> },
        { head: t('overrides.expiresAt'), cell: row => when(row.expiresAt) },
        { head: t('overrides.requestedBy'), cell: row => row.requestedBy },
      ]}
    />
  );
}
