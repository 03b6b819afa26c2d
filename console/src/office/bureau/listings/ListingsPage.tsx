import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Inspections } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { AskedPart } from '../parts/Asked';
import { Enterprise } from '../parts/Enterprise';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';

/** What is looked at: those that are listed, or the major ones that could be. */
const WHICH = ['listed', 'listable'] as const;

/** Findings under listed supervision, and the major ones that are not. */
export function ListingsPage() {
  const { t } = useText();
  const areas = useAreas();
  const filters = useFilters(['which', 'area', 'uscc', 'overdue']);
  const { which, area, uscc, overdue } = filters.values;
  const asked = which === 'listable' ? ({ severity: 'MAJOR', state: 'RECTIFYING' } as const) : { listed: true };
  const query = { ...asked, area, uscc, overdue: overdue === 'true' || undefined, cursor: filters.cursor, limit: ROWS };
  const findings = useQuery({
    queryKey: ['findings', query],
    queryFn: () => part(api.GET('/api/v1/findings', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <h1>{t('listings.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'which', words: t('listings.which'), choices: WHICH.map(value => ({ value, words: t(`listings.${value}`) })), always: true },
          { name: 'area', words: t('bureau.area'), choices: areas.choices },
          { name: 'uscc', words: t('bureau.uscc') },
          { name: 'overdue', words: t('overdue'), choices: [{ value: 'true', words: t('listings.onlyOverdue') }] },
        ]}
      />
      <AskedPart of={findings} filters={filters} empty={t('listings.none')}>
        {rows => <FindingRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function FindingRows({ rows }: { rows: Inspections['Finding'][] }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <Rows
      caption={t('listings.title')}
      rows={rows}
      keyOf={row => row.id}
      columns={[
        { head: t('listings.finding'), cell: row => <Link to={`/bureau/listings/${row.id}`}>{row.title}</Link> },
        { head: t('bureau.enterprise'), cell: row => <Enterprise uscc={row.uscc} /> },
        { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
        { head: t('bureau.state'), cell: row => t(`finding.${row.state}`) },
        { head: t('listings.dueOn'), cell: row => <>{row.dueOn} {row.overdue && <Chip tone="red">{t('overdue')}</Chip>}</> },
      ]}
    />
  );
}
