import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { useSession } from '../../who';
import { AskedPart } from '../parts/Asked';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { SavedViews } from '../parts/SavedViews';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { COLOURS, KINDS, STANDINGS } from '../words';

const FILTERS = ['name', 'uscc', 'area', 'kind', 'status', 'colour'] as const;

/** The enterprises of one's areas, narrowed by what the address says. */
export function RegistryPage() {
  const { t } = useText();
  const filters = useFilters(FILTERS);
  const { roles } = useSession();
  // what stands in an address may be anything: the service says what it does not know
  const query = { ...filters.values, cursor: filters.cursor, limit: ROWS } as { kind?: Enterprises['EnterpriseKind'] };
  const found = useQuery({
    queryKey: ['registry', query],
    queryFn: () => part(api.GET('/api/v1/enterprises', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const file = `/api/v1/enterprise-exports?${new URLSearchParams({ ...filters.values, byteOrderMark: 'true' }).toString()}`;
  return (
    <>
      <h1>{t('registry.title')}</h1>
      <RegistryFilters filters={filters} />
      <SavedViews of="registry" />
      <p className="steps">
        <a href={file} download="enterprises.csv">{t('registry.export')}</a>
        {roles.includes('registrar') && <Link className="button" to="/bureau/registry/import">{t('imports.title')}</Link>}
      </p>
      <AskedPart of={found} filters={filters} empty={t('registry.none')}>
        {rows => <EnterpriseRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function RegistryFilters({ filters }: { filters: ReturnType<typeof useFilters<(typeof FILTERS)[number]>> }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <FilterForm
      filters={filters}
      fields={[
        { name: 'name', words: t('registry.name') },
        { name: 'uscc', words: t('bureau.uscc') },
        { name: 'area', words: t('bureau.area'), choices: areas.choices },
        { name: 'kind', words: t('registry.kind'), choices: KINDS.map(value => ({ value, words: t(`registry.kind.${value}`) })) },
        { name: 'status', words: t('registry.status'), choices: STANDINGS.map(value => ({ value, words: t(`registry.status.${value}`) })) },
        { name: 'colour', words: t('bureau.colour'), choices: COLOURS.map(value => ({ value, words: t(`colour.${value}`) })) },
      ]}
    />
  );
}

function EnterpriseRows({ rows }: { rows: Enterprises['EnterpriseView'][] }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <Rows
      caption={t('registry.title')}
      rows={rows}
      keyOf={row => row.uscc ?? ''}
      columns={[
        { head: t('registry.name'), cell: row => <Link to={`/bureau/registry/${row.uscc}`}>{row.name}</Link> },
        { head: t('bureau.uscc'), cell: row => <code>{row.uscc}</code> },
        { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
        { head: t('registry.kind'), cell: row => t(`registry.kind.${row.kind ?? 'OTHER'}`) },
        { head: t('registry.industry'), cell: row => row.industryName ?? row.industry },
        { head: t('registry.status'), cell: row => t(`registry.status.${row.status ?? 'OPERATING'}`) },
      ]}
    />
  );
}
