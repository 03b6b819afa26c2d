import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { AskedPart } from '../parts/Asked';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useFilters } from '../parts/useFilters';

/** How the risk of the enterprise was rated, newest first. */
export function Ratings({ uscc }: { uscc: string }) {
  const { t } = useText();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const ratings = useQuery({
    queryKey: ['ratings', uscc, filters.cursor],
    queryFn: () => part(api.GET('/api/v1/enterprises/{uscc}/ratings', { params: { path: { uscc }, query } })),
  });
  return (
    <>
      <h2>{t('registry.ratings')}</h2>
      <AskedPart of={ratings} filters={filters} empty={t('registry.noRatings')}>
        {rows => <RatingRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function RatingRows({ rows }: { rows: Enterprises['Rating'][] }) {
  const { t } = useText();
  return (
    <Rows
      caption={t('registry.ratings')}
      rows={rows}
      keyOf={row => row.id ?? ''}
      columns={[
        { head: t('registry.ratedOn'), cell: row => row.ratedOn },
        { head: t('registry.risk'), cell: row => t(`rating.${row.result?.directRed ? 'DIRECT_RED' : (row.result?.colour ?? 'RED')}`) },
        { head: t('registry.score'), cell: row => row.result?.score, figure: true },
        { head: t('registry.validUntil'), cell: row => row.validUntil },
        { head: t('registry.edition'), cell: row => row.edition },
        { head: t('registry.revoked'), cell: row => row.revoked && `${row.revoked.reason} · ${row.revoked.by}` },
      ]}
    />
  );
}
