import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { AskedPart } from '../parts/Asked';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useFilters } from '../parts/useFilters';

type Details = NonNullable<Enterprises['CredentialView']['details']>;

/** Permits, insurances, certificates and the like, and what of it the enterprise owes. */
export function Permits({ uscc }: { uscc: string }) {
  const { t } = useText();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const credentials = useQuery({
    queryKey: ['credentials', uscc, filters.cursor],
    queryFn: () => part(api.GET('/api/v1/enterprises/{uscc}/credentials', { params: { path: { uscc }, query } })),
  });
  return (
    <>
      <h2>{t('registry.permits')}</h2>
      <Missing uscc={uscc} />
      <AskedPart of={credentials} filters={filters} empty={t('registry.noPermits')}>
        {rows => <CredentialRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function CredentialRows({ rows }: { rows: Enterprises['CredentialView'][] }) {
  const { t } = useText();
  return (
    <Rows
      caption={t('registry.permits')}
      rows={rows}
      keyOf={row => row.id ?? ''}
      columns={[
        { head: t('registry.permitKind'), cell: row => row.details && t(`registry.permit.${row.details.kind}`) },
        { head: t('registry.permitWhat'), cell: row => row.details && whatIn(row.details) },
        { head: t('registry.validFrom'), cell: row => row.validFrom },
        { head: t('registry.validUntil'), cell: row => row.validUntil },
        {
          head: t('registry.standing'),
          cell: row => <Chip tone={row.standing === 'VALID' ? 'green' : row.standing === 'EXPIRED' ? 'red' : 'grey'}>{t(`registry.standing.${row.standing ?? 'VALID'}`)}</Chip>,
        },
      ]}
    />
  );
}

/** What names it: numbers, who gave it, whom it is for. */
function whatIn(details: Details): string {
  switch (details.kind) {
    case 'LICENCE':
      return say(details, 'number', 'authority', 'scope');
    case 'INSURANCE':
      return say(details, 'insurer', 'policyNumber', 'insuredAmount');
    case 'POST_CERTIFICATE':
      return say(details, 'holder', 'category', 'certificateNumber');
    case 'STANDARDISATION':
      return say(details, 'certificateNumber', 'authority');
    case 'EMERGENCY_PLAN':
      return say(details, 'title', 'filingNumber', 'filedWith');
    case 'DRILL':
      return say(details, 'plan');
    default:
      return say(details, 'name', 'title');
  }
}

function say(details: Details, ...names: string[]): string {
  const members = details as unknown as Record<string, unknown>;
  return names.map(name => members[name]).filter(Boolean).join(' · ');
}

function Missing({ uscc }: { uscc: string }) {
  const { t } = useText();
  const owed = useQuery({
    queryKey: ['obligations', uscc],
    queryFn: () => part(api.GET('/api/v1/enterprises/{uscc}/obligations', { params: { path: { uscc }, query: { limit: 1000 } } })),
  });
  const missing = owed.data?.rows.filter(obligation => obligation.fulfilled === false) ?? [];
  return missing.length === 0 ? null : (
    <div className="notice warning">
      <p>{t('registry.owed')}</p>
      <ul>
        {missing.map(obligation => <li key={obligation.id}>{t(`registry.permit.${obligation.kind ?? 'LICENCE'}`)}</li>)}
      </ul>
    </div>
  );
}
