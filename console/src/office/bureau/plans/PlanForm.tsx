import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Asked } from '../parts/Asked';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { Several, several } from '../parts/Several';
import { Chosen, Typed } from '../parts/Typed';
import { useScope } from '../parts/useScope';
import { PLAN_KINDS } from './PlansPage';

type Plan = Inspections['InspectionPlan'];

const VISITS = ['green', 'yellow', 'red'] as const;

/** A draft that is written anew. */
export function PlanText() {
  const { id = '' } = useParams();
  const plan = useQuery({
    queryKey: ['plans', id],
    queryFn: () => answered(api.GET('/api/v1/inspection-plans/{id}', { params: { path: { id } } })),
  });
  return <Asked of={plan}>{found => <PlanForm plan={found} />}</Asked>;
}

/** Writes a plan; nobody is sent anywhere by it until another person approves it. */
export function PlanForm({ plan }: { plan?: Plan }) {
  const { t } = useText();
  const queries = useQueryClient();
  const go = useNavigate();
  const scope = useScope();
  const form = `plan ${plan?.id ?? 'new'}`;
  const [kept, type, clear] = useDraft(form);
  const typed = { ...(plan ? textOf(plan) : {}), ...kept };
  const writing = useMutation({
    mutationFn: () => write(form, orderOf(typed), plan),
    onSuccess: async ({ id }) => {
      settled(form);
      clear();
      await go(`/bureau/plans/${id}`);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    writing.mutate();
  };
  const draft = { typed, type, failure: writing.error };
  return (
    <>
      <p>
        <Link to="/bureau/plans">← {t('plans.title')}</Link>
      </p>
      <h1>{t(plan ? 'plans.amend' : 'plans.new')}</h1>
      <form className="step" aria-label={t('plans.new')} onSubmit={submit}>
        <Chosen draft={draft} name="kind" words={t('plans.kind')} choices={PLAN_KINDS.map(value => ({ value, words: t(`plans.kind.${value}`) }))} />
        <Typed draft={draft} name="title" words={t('plans.name')} maxLength={200} />
        <Typed draft={draft} name="purpose" words={t('plans.purpose')} rows={3} maxLength={2000} />
        <Typed draft={draft} name="firstDay" words={t('plans.firstDay')} type="date" />
        <Typed draft={draft} name="lastDay" words={t('plans.lastDay')} type="date" />
        <Several draft={draft} name="areas" words={t('bureau.area')} choices={scope.areas} />
        <Several draft={draft} name="enterpriseKinds" words={t('plans.enterpriseKinds')} choices={scope.kinds} hint={t('plans.allKinds')} />
        <fieldset className="several">
          <legend>{t('plans.visits')}</legend>
          {VISITS.map(colour => (
            <Typed key={colour} draft={draft} name={colour} pointer={`/visits/${colour}`} words={t(`plans.visits.${colour}`)} type="number" min={0} max={52} required={VISITS.some(other => typed[other])} />
          ))}
          <p className="quiet">{t('plans.visitsHint')}</p>
        </fieldset>
        <button type="submit" className="primary" disabled={writing.isPending}>{t('plans.save')}</button>
        <Outcome failure={writing.error} fields={['/kind', '/title', '/purpose', '/firstDay', '/lastDay', '/areas', '/enterpriseKinds', ...VISITS.map(colour => `/visits/${colour}`)]} />
      </form>
    </>
  );
}

function write(form: string, body: Inspections['PlanOrder'], plan: Plan | undefined): Promise<Plan> {
  return plan
    ? answered(api.PUT('/api/v1/inspection-plans/{id}', { params: { path: { id: plan.id }, header: ifMatch(plan.version) }, body }))
    : answered(api.POST('/api/v1/inspection-plans', { params: { header: { 'Idempotency-Key': keyOf(form, body) } }, body }));
}

function textOf(plan: Plan): Record<string, string> {
  const { kind, title, purpose, firstDay, lastDay, areas, enterpriseKinds, visits } = plan;
  return {
    kind, title, purpose, firstDay, lastDay, areas: areas.join(','), enterpriseKinds: enterpriseKinds.join(','),
    ...Object.fromEntries(VISITS.map(colour => [colour, String(visits[colour])])),
  };
}

function orderOf(typed: Record<string, string>): Inspections['PlanOrder'] {
  const said = (name: string) => typed[name]?.trim() ?? '';
  const kinds = several(typed.enterpriseKinds);
  return {
    kind: typed.kind as Inspections['PlanKind'],
    title: said('title'),
    purpose: said('purpose'),
    firstDay: said('firstDay'),
    lastDay: said('lastDay'),
    areas: several(typed.areas),
    ...(kinds.length > 0 ? { enterpriseKinds: kinds } : {}),
    ...(typed.green ? { visits: { green: Number(typed.green), yellow: Number(typed.yellow), red: Number(typed.red) } } : {}),
  };
}
