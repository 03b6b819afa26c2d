import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';

/** The five things that have to be settled for the treatment; none may be missing. */
export const PLAN = ['responsibility', 'measures', 'funds', 'schedule', 'emergencyPlan'] as const;

/** Puts a major finding under listed supervision. */
export function ListingForm({ finding }: { finding: Inspections['Finding'] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`listing ${finding.id}`);
  const listing = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/findings/{id}/listing', {
          params: { path: { id: finding.id }, header: ifMatch(finding.version) },
          body: orderOf(typed),
        }),
      ),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['findings'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    listing.mutate();
  };
  const draft = { typed, type, failure: listing.error };
  return (
    <form className="step" aria-label={t('listings.list')} onSubmit={submit}>
      <h2>{t('listings.list')}</h2>
      <Typed draft={draft} name="number" words={t('listings.number')} maxLength={100} />
      <Typed draft={draft} name="unit" words={t('listings.unit')} maxLength={200} />
      <Typed draft={draft} name="dueOn" words={t('listings.dueOn')} type="date" />
      {PLAN.map(name => (
        <Typed key={name} draft={draft} name={name} pointer={`/plan/${name}`} words={t(`listings.${name}`)} rows={2} maxLength={2000} />
      ))}
      <button type="submit" className="primary" disabled={listing.isPending}>{t('listings.list')}</button>
      <Outcome failure={listing.error} fields={['/number', '/unit', '/dueOn', ...PLAN.map(name => `/plan/${name}`)]} />
    </form>
  );
}

function orderOf(typed: Record<string, string>): Inspections['NewListing'] {
  const said = (name: string) => typed[name]?.trim() ?? '';
  return {
    number: said('number'),
    unit: said('unit'),
    dueOn: said('dueOn'),
    plan: Object.fromEntries(PLAN.map(name => [name, said(name)])) as Inspections['NewListing']['plan'],
  };
}
