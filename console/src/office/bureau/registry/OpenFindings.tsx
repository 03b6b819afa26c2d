import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api } from '../../../api/client';
import { FindingLines } from '../../../shared/Reasons';
import { AskedPart } from '../parts/Asked';
import { ROWS, part } from '../parts/part';
import { useFilters } from '../parts/useFilters';

/** Findings of the enterprise that are not closed. */
export function OpenFindings({ uscc }: { uscc: string }) {
  const { t } = useText();
  const filters = useFilters([]);
  const query = { uscc, open: true, cursor: filters.cursor, limit: ROWS };
  const findings = useQuery({ queryKey: ['findings', query], queryFn: () => part(api.GET('/api/v1/findings', { params: { query } })) });
  return (
    <>
      <h2>{t('registry.findings')}</h2>
      <AskedPart of={findings} filters={filters} empty={t('noFindings')}>
        {rows => <FindingLines findings={rows} />}
      </AskedPart>
    </>
  );
}
