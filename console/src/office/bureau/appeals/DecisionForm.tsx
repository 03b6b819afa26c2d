import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Enterprises } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Chosen, Typed } from '../parts/Typed';

/** The word of the second person. An upheld appeal says what follows from it; a rejected one must not. */
export function DecisionForm({ appeal }: { appeal: Enterprises['AppealView'] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`appeal ${appeal.id}`);
  const isUpheld = typed.outcome === 'UPHELD';
  const deciding = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/appeals/{id}/decision', {
          params: { path: { id: appeal.id ?? '' }, header: ifMatch(appeal.version) },
          body: {
            outcome: isUpheld ? 'UPHELD' : 'REJECTED',
            grounds: typed.grounds?.trim() ?? '',
            ...(isUpheld ? { consequence: typed.consequence?.trim() ?? '' } : {}),
          },
        }),
      ),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['appeals'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deciding.mutate();
  };
  const draft = { typed, type, failure: deciding.error };
  return (
    <form className="step" aria-label={t('appeals.decide')} onSubmit={submit}>
      <h2>{t('appeals.decide')}</h2>
      <p className="quiet">{t('appeals.notInvolved')}</p>
      <Chosen
        draft={draft}
        name="outcome"
        words={t('appeals.outcome')}
        choices={(['UPHELD', 'REJECTED'] as const).map(value => ({ value, words: t(`appeals.state.${value}`) }))}
      />
      <Typed draft={draft} name="grounds" words={t('appeals.grounds')} rows={4} maxLength={4000} />
      {isUpheld && <Typed draft={draft} name="consequence" words={t('appeals.consequence')} rows={2} hint={t('appeals.changesNothing')} />}
      <button type="submit" className="primary" disabled={deciding.isPending}>{t('appeals.decide')}</button>
      <Outcome failure={deciding.error} fields={['/outcome', '/grounds', ...(isUpheld ? ['/consequence'] : [])]} />
    </form>
  );
}
