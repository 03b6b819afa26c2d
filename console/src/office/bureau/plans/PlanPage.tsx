import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Inspections } from '../../../api/client';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useScope } from '../parts/useScope';
import { when } from '../parts/when';
import { Approval, Stopping } from './PlanSteps';

/** One plan, and how far it has come. */
export function PlanPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { roles } = useSession();
  const plan = useQuery({
    queryKey: ['plans', id],
    queryFn: () => answered(api.GET('/api/v1/inspection-plans/{id}', { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/bureau/plans">← {t('plans.title')}</Link>
      </p>
      <h1>{plan.data?.title ?? t('plans.one')}</h1>
      <Asked of={plan}>
        {found => (
          <>
            <Facts plan={found} />
            {found.state !== 'DRAFT' && <Board id={id} />}
            {roles.includes('supervisor') && found.state !== 'STOPPED' && (
              <div className="columns">
                {found.state === 'DRAFT' && <Approval key={found.id} plan={found} />}
                <Stopping key={found.id} plan={found} />
              </div>
            )}
          </>
        )}
      </Asked>
    </>
  );
}

function Facts({ plan }: { plan: Inspections['InspectionPlan'] }) {
  const { t } = useText();
  const scope = useScope();
  const facts = [
    [t('plans.kind'), t(`plans.kind.${plan.kind}`)],
    [t('bureau.state'), t(`plans.state.${plan.state}`)],
    [t('plans.purpose'), plan.purpose],
    [t('plans.period'), t('plans.days', { first: plan.firstDay, last: plan.lastDay })],
    [t('bureau.area'), scope.said(plan.areas)],
    [t('plans.enterpriseKinds'), scope.saidKinds(plan.enterpriseKinds)],
    [t('plans.visits'), t('plans.visitsBy', { ...plan.visits })],
    [t('plans.author'), `${plan.author} · ${when(plan.draftedAt)}`],
    [t('plans.approver'), plan.approver && `${plan.approver} · ${when(plan.approvedAt)}`],
    [t('plans.stopReason'), plan.stopReason],
  ];
  return (
    <dl>
      {facts.filter(([, said]) => said).map(([what, said]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd className="words">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

const FIGURES = ['openTasks', 'doneTasks', 'missedTasks', 'cancelledTasks', 'openFindings', 'openMajorFindings', 'closedFindings'] as const;

function Board({ id }: { id: string }) {
  const { t } = useText();
  const areas = useAreas();
  const board = useQuery({
    queryKey: ['plans', id, 'board'],
    queryFn: () => answered(api.GET('/api/v1/inspection-plans/{id}/board', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });
  return (
    <>
      <h2>{t('plans.board')}</h2>
      <Asked of={board}>
        {rows =>
          rows.length === 0 ? (
            <p className="empty">{t('plans.noBoard')}</p>
          ) : (
            <Rows
              caption={t('plans.board')}
              rows={rows}
              keyOf={row => row.area ?? ''}
              columns={[
                { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
                { head: t('plans.progress'), cell: row => <Progress of={row} /> },
                ...FIGURES.map(name => ({ head: t(`plans.${name}`), cell: (row: Inspections['Row']) => row[name], figure: true })),
              ]}
            />
          )
        }
      </Asked>
    </>
  );
}

/** How many of the tasks that were not called off are done. */
function Progress({ of: { area, openTasks = 0, doneTasks = 0, missedTasks = 0 } }: { of: Inspections['Row'] }) {
  const { t } = useText();
  const areas = useAreas();
  const all = openTasks + doneTasks + missedTasks;
  return all === 0 ? <>–</> : (
    <>
      <progress aria-label={`${t('plans.progress')} ${areas.nameOf(area)}`} max={all} value={doneTasks} /> {Math.round((100 * doneTasks) / all)} %
    </>
  );
}
