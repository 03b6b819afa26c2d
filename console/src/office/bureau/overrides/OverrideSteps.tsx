import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Enterprises } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Typed } from '../parts/Typed';

type Override = Enterprises['OverrideView'];

const of = ({ id = '', version }: Override) => ({ path: { id }, header: ifMatch(version) });

/** A step with the override; afterwards everything that shows it is read anew, the code too. */
function useOverrideStep(override: Override, take: () => Promise<unknown>, done?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: done,
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: ['overrides'] }), queries.invalidateQueries({ queryKey: ['code', override.uscc] })]),
  });
}

/** The word of the second person. */
export function Confirmation({ override }: { override: Override }) {
  const { t } = useText();
  const confirming = useOverrideStep(override, () => answered(api.PUT('/api/v1/code-overrides/{id}/confirmation', { params: of(override) })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirming.mutate();
  };
  return (
    <form className="step" aria-label={t('overrides.confirm')} onSubmit={submit}>
      <p>{t('overrides.confirmHint', { name: override.requestedBy })}</p>
      <button type="submit" className="primary" disabled={confirming.isPending}>{t('overrides.confirm')}</button>
      <Outcome failure={confirming.error} />
    </form>
  );
}

/** Takes it back; only who asked for it or confirmed it may. */
export function Withdrawal({ override }: { override: Override }) {
  const { t } = useText();
  const [typed, type, clear] = useDraft(`override withdrawal ${override.id}`);
  const withdrawing = useOverrideStep(
    override,
    () =>
      answered(
        api.PUT('/api/v1/code-overrides/{id}/withdrawal', { params: of(override), body: { reason: typed.reason?.trim() ?? '' } }),
      ),
    clear,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdrawing.mutate();
  };
  return (
    <form className="step" aria-label={t('overrides.withdraw')} onSubmit={submit}>
      <p>{t('overrides.withdrawHint')}</p>
      <Typed draft={{ typed, type, failure: withdrawing.error }} name="reason" words={t('reason')} rows={2} />
      <button type="submit" disabled={withdrawing.isPending}>{t('overrides.withdraw')}</button>
      <Outcome failure={withdrawing.error} fields={['/reason']} />
    </form>
  );
}
