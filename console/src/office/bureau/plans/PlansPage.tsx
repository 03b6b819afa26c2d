import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Inspections } from '../../../api/client';
import { useSession } from '../../who';
import { AskedPart } from '../parts/Asked';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useFilters } from '../parts/useFilters';
import { useScope } from '../parts/useScope';

export const PLAN_KINDS = ['YEARLY', 'RESUMPTION', 'HOLIDAY', 'DOUBLE_CHECK', 'CLEAR_TO_ZERO'] as const satisfies Inspections['PlanKind'][];
const STATES = ['DRAFT', 'APPROVED', 'STOPPED'] as const satisfies Inspections['PlanState'][];

/** Yearly plans and campaigns. */
export function PlansPage() {
  const { t } = useText();
  const { roles } = useSession();
  const filters = useFilters(['kind', 'state']);
  const query = { ...filters.values, cursor: filters.cursor, limit: ROWS } as { kind?: Inspections['PlanKind'] };
  const plans = useQuery({ queryKey: ['plans', query], queryFn: () => part(api.GET('/api/v1/inspection-plans', { params: { query } })) });
  return (
    <>
      <h1>{t('plans.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'kind', words: t('plans.kind'), choices: PLAN_KINDS.map(value => ({ value, words: t(`plans.kind.${value}`) })) },
          { name: 'state', words: t('bureau.state'), choices: STATES.map(value => ({ value, words: t(`plans.state.${value}`) })) },
        ]}
      />
      {roles.includes('supervisor') && (
        <p>
          <Link className="button" to="/bureau/plans/new">{t('plans.new')}</Link>
        </p>
      )}
      <AskedPart of={plans} filters={filters} empty={t('plans.none')}>
        {rows => <PlanRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function PlanRows({ rows }: { rows: Inspections['InspectionPlan'][] }) {
  const { t } = useText();
  const scope = useScope();
  return (
    <Rows
      caption={t('plans.title')}
      rows={rows}
      keyOf={row => row.id}
      columns={[
        { head: t('plans.name'), cell: row => <Link to={`/bureau/plans/${row.id}`}>{row.title}</Link> },
        { head: t('plans.kind'), cell: row => t(`plans.kind.${row.kind}`) },
        { head: t('bureau.state'), cell: row => t(`plans.state.${row.state}`) },
        { head: t('plans.period'), cell: row => t('plans.days', { first: row.firstDay, last: row.lastDay }) },
        { head: t('bureau.area'), cell: row => scope.said(row.areas) },
      ]}
    />
  );
}
