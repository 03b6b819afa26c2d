import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { useSession } from '../../who';
import { AskedPart } from '../parts/Asked';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';

/** All versions of the policy by which codes are judged, newest first. */
export function PoliciesPage() {
  const { t } = useText();
  const { roles } = useSession();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const policies = useQuery({ queryKey: ['policies', query], queryFn: () => part(api.GET('/api/v1/code-policies', { params: { query } })) });
  const inForce = policies.data?.rows.find(policy => policy.inForce);
  return (
    <>
      <h1>{t('policies.title')}</h1>
      <p>{t('policies.hint')}</p>
      {roles.includes('supervisor') && inForce !== undefined && (
        <p>
          <Link className="button" to={`/bureau/policies/new?from=${inForce.version}`}>{t('policies.new')}</Link>
        </p>
      )}
      <AskedPart of={policies} filters={filters} empty={t('policies.none')}>
        {rows => <PolicyRows rows={rows} />}
      </AskedPart>
    </>
  );
}

/** Where a version stands. */
export function Standing({ policy }: { policy: Enterprises['PolicyView'] }) {
  const { t } = useText();
  if (policy.inForce === true) {
    return <Chip tone="green">{t('policies.inForce')}</Chip>;
  }
  return <Chip tone="plain">{policy.adoption ? t('policies.adopted', { time: when(policy.adoption.effectiveFrom) }) : t('policies.draft')}</Chip>;
}

function PolicyRows({ rows }: { rows: Enterprises['PolicyView'][] }) {
  const { t } = useText();
  return (
    <Rows
      caption={t('policies.title')}
      rows={rows}
      keyOf={row => String(row.version)}
      columns={[
        { head: t('policies.version'), cell: row => <Link to={`/bureau/policies/${row.version}`}>{t('policies.number', { version: row.version })}</Link> },
        { head: t('bureau.state'), cell: row => <Standing policy={row} /> },
        { head: t('policies.purpose'), cell: row => row.purpose },
        { head: t('policies.draftedBy'), cell: row => `${row.draftedBy} · ${when(row.draftedAt)}` },
        { head: t('policies.adoptedBy'), cell: row => row.adoption && `${row.adoption.by} · ${when(row.adoption.at)}` },
      ]}
    />
  );
}
