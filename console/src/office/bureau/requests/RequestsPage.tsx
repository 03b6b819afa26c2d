import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Inspections } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { Asked } from '../parts/Asked';
import { Enterprise } from '../parts/Enterprise';
import { part, whole } from '../parts/part';
import { Rows } from '../parts/Rows';

type Finding = Inspections['Finding'];

/** The service tells so many at once. */
const MOST = 1_000;

/** Findings of which something is asked that waits for a decision; found among all that are open. */
export function RequestsPage() {
  const { t } = useText();
  const waiting = useQuery({
    queryKey: ['findings', 'requests'],
    queryFn: async () => {
      const open = await whole(cursor => part(api.GET('/api/v1/findings', { params: { query: { open: true, cursor, limit: MOST } } })));
      return open.filter(asksForSomething);
    },
  });
  return (
    <>
      <h1>{t('requests.title')}</h1>
      <p className="quiet">{t('requests.hint')}</p>
      <Asked of={waiting}>
        {rows => (rows.length === 0 ? <p className="empty">{t('requests.none')}</p> : <RequestRows rows={rows} />)}
      </Asked>
    </>
  );
}

export const asksForSomething = ({ wantedOn, withdrawalRequested }: Finding) => wantedOn !== undefined || withdrawalRequested;

function RequestRows({ rows }: { rows: Finding[] }) {
  const { t } = useText();
  const wishesOf = ({ wantedOn, withdrawalRequested }: Finding) =>
    [wantedOn !== undefined && t('requests.extension', { day: wantedOn }), withdrawalRequested && t('requests.withdrawal')].filter(Boolean).join('；');
  return (
    <Rows
      caption={t('requests.title')}
      rows={rows}
      keyOf={row => row.id}
      columns={[
        { head: t('listings.finding'), cell: row => <Link to={`/bureau/requests/${row.id}`}>{row.title}</Link> },
        { head: t('bureau.enterprise'), cell: row => <Enterprise uscc={row.uscc} /> },
        { head: t('requests.what'), cell: wishesOf },
        { head: t('listings.dueOn'), cell: row => <>{row.dueOn} {row.overdue && <Chip tone="red">{t('overdue')}</Chip>}</> },
      ]}
    />
  );
}
