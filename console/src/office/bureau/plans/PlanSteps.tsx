import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';

type Plan = Inspections['InspectionPlan'];

const of = ({ id, version }: Plan) => ({ path: { id }, header: ifMatch(version) });

/** The second person's word; a draft can also be written anew. */
export function Approval({ plan }: { plan: Plan }) {
  const { t } = useText();
  const queries = useQueryClient();
  const approving = useMutation({
    mutationFn: () => answered(api.PUT('/api/v1/inspection-plans/{id}/approval', { params: of(plan) })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    approving.mutate();
  };
  return (
    <form className="step" aria-label={t('plans.approve')} onSubmit={submit}>
      <p>{t('plans.approveHint', { name: plan.author })}</p>
      <p className="steps">
        <button type="submit" className="primary" disabled={approving.isPending}>{t('plans.approve')}</button>
        <Link to={`/bureau/plans/${plan.id}/text`}>{t('plans.amend')}</Link>
      </p>
      <Outcome failure={approving.error} />
    </form>
  );
}

/** Gives the plan up. */
export function Stopping({ plan }: { plan: Plan }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`plan stop ${plan.id}`);
  const stopping = useMutation({
    mutationFn: () =>
      answered(api.PUT('/api/v1/inspection-plans/{id}/stop', { params: of(plan), body: { reason: typed.reason?.trim() ?? '' } })),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    stopping.mutate();
  };
  return (
    <form className="step" aria-label={t('plans.stop')} onSubmit={submit}>
      <p>{t('plans.stopHint')}</p>
      <Typed draft={{ typed, type, failure: stopping.error }} name="reason" words={t('reason')} rows={2} maxLength={500} />
      <button type="submit" disabled={stopping.isPending}>{t('plans.stop')}</button>
      <Outcome failure={stopping.error} fields={['/reason']} />
    </form>
  );
}
