import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Inspections } from '../../../api/client';
import { useSession } from '../../who';
import { AskedPart } from '../parts/Asked';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useFilters } from '../parts/useFilters';
import { useScope } from '../parts/useScope';
import { when } from '../parts/when';

/** Random draws of enterprises and officers, newest first. */
export function DrawsPage() {
  const { t } = useText();
  const { roles } = useSession();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const draws = useQuery({ queryKey: ['draws', query], queryFn: () => part(api.GET('/api/v1/draws', { params: { query } })) });
  return (
    <>
      <h1>{t('draws.title')}</h1>
      <p>{t('draws.hint')}</p>
      {roles.includes('supervisor') && (
        <p>
          <Link className="button" to="/bureau/draws/new">{t('draws.new')}</Link>
        </p>
      )}
      <AskedPart of={draws} filters={filters} empty={t('draws.none')}>
        {rows => <DrawRows rows={rows} />}
      </AskedPart>
    </>
  );
}

/** Where a draw stands. */
export function standingOf({ state, publishedAt }: Inspections['Draw']) {
  return publishedAt !== undefined ? ('draws.published' as const) : (`draws.state.${state}` as const);
}

function DrawRows({ rows }: { rows: Inspections['Draw'][] }) {
  const { t } = useText();
  const scope = useScope();
  return (
    <Rows
      caption={t('draws.title')}
      rows={rows}
      keyOf={row => row.id}
      columns={[
        { head: t('draws.name'), cell: row => <Link to={`/bureau/draws/${row.id}`}>{row.title}</Link> },
        { head: t('bureau.state'), cell: row => t(standingOf(row)) },
        { head: t('bureau.area'), cell: row => scope.said(row.areas) },
        { head: t('draws.announced'), cell: row => when(row.announcedAt) },
        { head: t('draws.window'), cell: row => t('plans.days', { first: row.opensOn, last: row.dueOn }) },
      ]}
    />
  );
}
