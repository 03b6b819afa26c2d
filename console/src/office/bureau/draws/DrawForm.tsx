import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { Several, several } from '../parts/Several';
import { Typed } from '../parts/Typed';
import { useScope } from '../parts/useScope';

const COLOURS = ['red', 'yellow', 'green'] as const;
const FIELDS = ['title', 'purpose', 'areas', 'enterpriseKinds', 'notInspectedForDays', 'publicSeed', 'opensOn', 'dueOn', 'redraw'];

/** Announces a draw: its rule and its candidates are fixed by it, before anybody can know the seed. */
export function DrawForm() {
  const { t } = useText();
  const queries = useQueryClient();
  const go = useNavigate();
  const scope = useScope();
  const redraws = useSearchParams()[0].get('redraws') ?? undefined;
  const form = `draw new ${redraws ?? ''}`;
  const [typed, type, clear] = useDraft(form);
  const announcing = useMutation({
    mutationFn: () => {
      const body = announcementOf(typed, redraws);
      return answered(api.POST('/api/v1/draws', { params: { header: { 'Idempotency-Key': keyOf(form, body) } }, body }));
    },
    onSuccess: async ({ id }) => {
      settled(form);
      clear();
      await queries.invalidateQueries({ queryKey: ['draws'] });
      await go(`/bureau/draws/${id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    announcing.mutate();
  };
  const draft = { typed, type, failure: announcing.error };
  return (
    <>
      <p>
        <Link to="/bureau/draws">← {t('draws.title')}</Link>
      </p>
      <h1>{t('draws.new')}</h1>
      <form className="step" aria-label={t('draws.new')} onSubmit={submit}>
        <Typed draft={draft} name="title" words={t('draws.name')} maxLength={200} />
        <Typed draft={draft} name="purpose" words={t('plans.purpose')} rows={3} maxLength={2000} />
        <Several draft={draft} name="areas" words={t('bureau.area')} choices={scope.areas} />
        <Several draft={draft} name="enterpriseKinds" words={t('plans.enterpriseKinds')} choices={scope.kinds} hint={t('plans.allKinds')} />
        <fieldset className="several">
          <legend>{t('draws.quotas')}</legend>
          {COLOURS.map(colour => (
            <Typed key={colour} draft={draft} name={colour} pointer={`/quotas/${colour}`} words={t(`colour.${colour.toUpperCase() as 'RED'}`)} required={false} maxLength={7} pattern="\d+(\.\d+)?\s*[%％]|\d+" />
          ))}
          <p className="quiet">{t('draws.quotasHint')}</p>
        </fieldset>
        <Typed draft={draft} name="notInspectedForDays" words={t('draws.spare')} type="number" min={0} max={3650} required={false} />
        <Typed draft={draft} name="publicSeed" words={t('draws.publicSeed')} maxLength={200} required={false} hint={t('draws.publicSeedHint')} />
        <Typed draft={draft} name="opensOn" words={t('draws.opensOn')} type="date" required={false} />
        <Typed draft={draft} name="dueOn" words={t('draws.dueOn')} type="date" />
        {redraws !== undefined && <Typed draft={draft} name="redraw" words={t('draws.redrawReason')} rows={2} maxLength={500} />}
        <button type="submit" className="primary" disabled={announcing.isPending}>{t('draws.announce')}</button>
        <Outcome failure={announcing.error} fields={[...FIELDS.map(field => `/${field}`), ...COLOURS.map(colour => `/quotas/${colour}`)]} />
      </form>
    </>
  );
}

/** A number, or a share that ends in a per cent sign. */
export function quotaOf(typed: string | undefined): Inspections['ColourQuota'] | undefined {
  const said = typed?.trim() ?? '';
  if (said === '') {
    return undefined;
  }
  const share = /^(.+?)\s*[%％]$/.exec(said);
  return share ? { share: Number((Number(share[1]) / 100).toFixed(4)) } : { number: Number(said) };
}

function announcementOf(typed: Record<string, string>, redraws: string | undefined): Inspections['NewDraw'] {
  const said = (name: string) => typed[name]?.trim() ?? '';
  const kinds = several(typed.enterpriseKinds);
  const quotas = COLOURS.map(colour => [colour, quotaOf(typed[colour])] as const).filter(([, quota]) => quota !== undefined);
  return {
    title: said('title'),
    purpose: said('purpose'),
    areas: several(typed.areas),
    ...(kinds.length > 0 ? { enterpriseKinds: kinds } : {}),
    quotas: Object.fromEntries(quotas),
    ...(said('notInspectedForDays') ? { notInspectedForDays: Number(said('notInspectedForDays')) } : {}),
    ...(said('publicSeed') ? { publicSeed: said('publicSeed') } : {}),
    ...(said('opensOn') ? { opensOn: said('opensOn') } : {}),
    dueOn: said('dueOn'),
    ...(redraws === undefined ? {} : { redraw: { draw: redraws, reason: said('redraw') } }),
  };
}
