import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useText } from '../text';
import type { Hazards } from '../api/client';
import { Refused, Unreachable } from '../api/problem';
import { Failure } from '../shared/Failure';
import { SHELVING_HOURS, type AlarmStep } from './alarmSteps';
import { useDraft } from './useDraft';

/** One step that can be taken with an alarm. What was typed stays until the server has said yes. */
export function StepForm({ kind, step, alarm }: { kind: Hazards['AlarmStepKind']; step: AlarmStep; alarm: Hazards['AlarmDetails'] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [typed, type, clear] = useDraft(`alarm ${alarm.id} ${kind}`);
  const taking = useMutation({
    mutationFn: () => step.take(alarm, typed),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['alarms'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    taking.mutate();
  };
  const fields = kind === 'CLOSED' && alarm.disposal ? [] : step.fields;
  return (
    <form className="step" onSubmit={submit} aria-label={t(`step.${kind}`)}>
      {fields.map(field =>
        field === 'hours' ? (
          <label key={field}>
            {t('hours')}
            <select value={typed.hours ?? '1'} onChange={it => type('hours', it.target.value)}>
              {SHELVING_HOURS.map(count => (
                <option key={count} value={count}>
                  {t('hours.some', { count })}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <label key={field}>
            {t(field)}
            <textarea required maxLength={2000} rows={2} value={typed[field] ?? ''} onChange={it => type(field, it.target.value)} />
          </label>
        ),
      )}
      {step.optional && (
        <label>
          {t('comment')}
          <textarea maxLength={2000} rows={1} value={typed.comment ?? ''} onChange={it => type('comment', it.target.value)} />
        </label>
      )}
      <button type="submit" className={kind === 'ACKNOWLEDGED' ? 'primary' : undefined} disabled={taking.isPending}>
        {t(`step.${kind}`)}
      </button>
      <Outcome failure={taking.error} />
    </form>
  );
}

/** A stale version and a lost answer are no errors of the person: they are told what to look at. */
function Outcome({ failure }: { failure: Error | null }) {
  const { t } = useText();
  if (failure === null) {
    return null;
  }
  const words =
    failure instanceof Unreachable
      ? t('unknownOutcome')
      : failure instanceof Refused && failure.status === 412
        ? t('changedMeanwhile')
        : undefined;
  return words === undefined ? (
    <Failure of={failure} />
  ) : (
    <p className="notice warning" role="alert">
      {words}
    </p>
  );
}
