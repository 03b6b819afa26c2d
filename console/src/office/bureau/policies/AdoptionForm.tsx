import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Enterprises } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';
import { instantOf } from '../parts/when';

/** The second person's word: codes are judged by the version from an instant to come. */
export function AdoptionForm({ policy }: { policy: Enterprises['PolicyView'] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`policy adoption ${policy.version}`);
  const adopting = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/code-policies/{version}/adoption', {
          params: { path: { version: policy.version ?? 0 }, header: ifMatch(policy.revision) },
          body: { effectiveFrom: instantOf(typed.effectiveFrom), reason: typed.reason?.trim() ?? '' },
        }),
      ),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['policies'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adopting.mutate();
  };
  const draft = { typed, type, failure: adopting.error };
  return (
    <form className="step" aria-label={t('policies.adopt')} onSubmit={submit}>
      <h2>{t('policies.adopt')}</h2>
      <p>{t('policies.adoptHint', { name: policy.draftedBy })}</p>
      <Typed draft={draft} name="effectiveFrom" words={t('policies.effectiveFrom')} type="datetime-local" hint={t('bureau.cityTime')} />
      <Typed draft={draft} name="reason" words={t('reason')} rows={3} />
      <button type="submit" className="primary" disabled={adopting.isPending}>{t('policies.adopt')}</button>
      <Outcome failure={adopting.error} fields={['/effectiveFrom', '/reason']} />
    </form>
  );
}
