import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useText } from '../../../text';
import { answered, api, ifMatch, type Inspections } from '../../../api/client';
import { useDraft } from '../../useDraft';
import { Outcome } from '../parts/Outcome';
import { Chosen, Typed, type Draft } from '../parts/Typed';

type Finding = Inspections['Finding'];

const of = ({ id, version }: Finding) => ({ path: { id }, header: ifMatch(version) });

/** More time is granted, until the day that was asked for or another one, or refused. */
export function ExtensionDecision({ finding, wantedOn }: { finding: Finding; wantedOn: string }) {
  const { t } = useText();
  return (
    <Decision
      name={`extension ${finding.id} ${wantedOn}`}
      title={t('requests.decideExtension')}
      fields={['/granted', '/dueOn', '/comment']}
      send={({ outcome, dueOn = wantedOn, comment }) =>
        answered(
          api.PUT('/api/v1/findings/{id}/extension', {
            params: of(finding),
            body: { granted: outcome === 'granted', comment: comment?.trim() ?? '', ...(outcome === 'granted' && { dueOn }) },
          }),
        )
      }
    >
      {draft => (
        <>
          <p>{t('requests.extension', { day: wantedOn })}</p>
          <Chosen
            draft={draft}
            name="outcome"
            pointer="/granted"
            words={t('appeals.outcome')}
            choices={(['granted', 'refused'] as const).map(value => ({ value, words: t(`requests.${value}`) }))}
          />
          {draft.typed.outcome === 'granted' && (
            <Typed draft={{ ...draft, typed: { dueOn: wantedOn, ...draft.typed } }} name="dueOn" words={t('requests.newDueOn')} type="date" />
          )}
          <Typed draft={draft} name="comment" words={t('requests.comment')} rows={3} maxLength={4000} />
        </>
      )}
    </Decision>
  );
}

/** The word of the second person: it was filed by mistake. */
export function WithdrawalDecision({ finding }: { finding: Finding }) {
  const { t } = useText();
  return (
    <Decision
      name={`withdrawal ${finding.id}`}
      title={t('requests.withdraw')}
      fields={['/comment']}
      send={({ comment }) =>
        answered(api.PUT('/api/v1/findings/{id}/withdrawal', { params: of(finding), body: { comment: comment?.trim() ?? '' } }))
      }
    >
      {draft => (
        <>
          <p className="quiet">{t('requests.withdrawHint')}</p>
          <Typed draft={draft} name="comment" words={t('requests.comment')} rows={3} maxLength={4000} />
        </>
      )}
    </Decision>
  );
}

function Decision({ name, title, fields, send, children }: {
  name: string;
  title: string;
  /** Places of which refusals stand beside their fields. */
  fields: string[];
  send(typed: Record<string, string>): Promise<Finding>;
  children(draft: Draft): ReactNode;
}) {
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(name);
  const deciding = useMutation({
    mutationFn: () => send(typed),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['findings'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    deciding.mutate();
  };
  return (
    <form className="step" aria-label={title} onSubmit={submit}>
      <h2>{title}</h2>
      {children({ typed, type, failure: deciding.error })}
      <button type="submit" className="primary" disabled={deciding.isPending}>{title}</button>
      <Outcome failure={deciding.error} fields={fields} />
    </form>
  );
}
