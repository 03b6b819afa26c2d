import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Enterprise } from '../parts/Enterprise';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { Chosen, Typed } from '../parts/Typed';
import { instantOf } from '../parts/when';

const SHOWN = ['GREEN', 'YELLOW', 'RED'] as const;

/** Asks that a code shows a colour for a while; nothing is changed by it until another person confirms. */
export function OverrideForm() {
  const { t } = useText();
  const queries = useQueryClient();
  const go = useNavigate();
  const [address] = useSearchParams();
  const about = address.get('uscc') ?? '';
  const form = `override ${about}`; // what was begun about another enterprise is not about this one
  const [kept, type, clear] = useDraft(form);
  const typed = { uscc: about, ...kept };
  const asking = useMutation({
    mutationFn: async () => {
      const body = orderOf(typed);
      const header = { 'Idempotency-Key': keyOf(form, body) };
      return answered(api.POST('/api/v1/code-overrides', { params: { header }, body }));
    },
    onSuccess: async ({ id }) => {
      settled(form);
      clear();
      await queries.invalidateQueries({ queryKey: ['overrides'] });
      await go(`/bureau/overrides/${id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate();
  };
  const draft = { typed, type, failure: asking.error };
  return (
    <>
      <p>
        <Link to="/bureau/overrides">← {t('overrides.title')}</Link>
      </p>
      <h1>{t('overrides.new')}</h1>
      <p>{t('overrides.hint')}</p>
      <form className="step" aria-label={t('overrides.new')} onSubmit={submit}>
        <Typed draft={draft} name="uscc" words={t('bureau.uscc')} maxLength={18} />
        {typed.uscc.trim().length === 18 && (
          <p>
            <Enterprise uscc={typed.uscc.trim().toUpperCase()} />
          </p>
        )}
        <Chosen draft={draft} name="status" words={t('overrides.shows')} choices={SHOWN.map(value => ({ value, words: t(`colour.${value}`) }))} />
        <Typed draft={draft} name="expiresAt" words={t('overrides.expiresAt')} type="datetime-local" hint={t('bureau.cityTime')} />
        <Typed draft={draft} name="reason" words={t('reason')} rows={4} />
        <button type="submit" className="primary" disabled={asking.isPending}>{t('overrides.ask')}</button>
        <Outcome failure={asking.error} fields={['/uscc', '/status', '/expiresAt', '/reason']} />
      </form>
    </>
  );
}

function orderOf(typed: Record<string, string>): Enterprises['NewOverride'] {
  return {
    uscc: typed.uscc?.trim().toUpperCase() ?? '',
    status: typed.status as Enterprises['CodeStatus'],
    reason: typed.reason?.trim() ?? '',
    expiresAt: instantOf(typed.expiresAt),
  };
}
