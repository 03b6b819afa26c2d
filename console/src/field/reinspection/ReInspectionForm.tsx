import { useEffect, useState, type FormEvent } from 'react';
import { useText } from '../../text';
import { Failure } from '../../shared/Failure';
import { NotSaved } from '../NotSaved';
import { store } from '../store';
import { History } from './History';
import { submitReInspection, writeReInspection, type ReInspection } from './reinspection';

/** What an inspector sees of a rectification. Each letter is on the device as soon as it is typed. */
export function ReInspectionForm({ id, account }: { id: string; account: string }) {
  const { t } = useText();
  const [one, setOne] = useState<ReInspection>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    void store()
      .then(database => database.get('reinspections', id))
      .then(kept => {
        // somebody else may have logged in since: a draft is its writer's
        if (kept?.state === 'DRAFT' && kept.account === account) {
          setOne(kept);
        } else {
          location.hash = '#/outbox';
        }
      })
      .catch(setFailure);
  }, [id, account]);
  if (one === undefined) {
    return failure === undefined ? <p role="status">{t('loading')}</p> : <Failure of={failure} />;
  }
  const handedOver = () => {
    if (location.hash !== '#/outbox') {
      alert(t('draftGone')); // once, however many letters were under way
      location.hash = '#/outbox';
    }
  };
  const change = (patch: Partial<Pick<ReInspection, 'passed' | 'comment' | 'dueOn'>>) => {
    setOne(now => now && { ...now, ...patch });
    writeReInspection(id, patch).then(kept => (kept ? setFailure(undefined) : handedOver()), setFailure);
  };
  const file = (event: FormEvent) => {
    event.preventDefault();
    submitReInspection(id).then(kept => (kept ? (location.hash = '#/outbox') : handedOver()), setFailure);
  };
  return (
    <form onSubmit={file}>
      <h1>{t('reinspection')}</h1>
      <p>
        {one.enterprise} · {one.finding.title}
      </p>
      <p className="quiet">{one.finding.description}</p>
      {one.problem && <p className="notice error">{t('refusedBecause', { reason: one.problem.detail })}</p>}
      <History steps={one.steps} />
      <fieldset>
        <legend>{t('result')}</legend>
        {([true, false] as const).map(passed => (
          <label key={String(passed)} className="choice">
            <input type="radio" name="passed" required checked={one.passed === passed} onChange={() => change({ passed })} />
            {t(passed ? 'passed' : 'failed')}
          </label>
        ))}
      </fieldset>
      {one.passed === false && (
        <label>
          {t('newDeadline')} ({t('required')})
          <input type="date" required value={one.dueOn} onChange={it => change({ dueOn: it.target.value })} />
        </label>
      )}
      <label>
        {t('reinspectionComment')} ({t('required')})
        <textarea required maxLength={4000} rows={4} value={one.comment} onChange={it => change({ comment: it.target.value })} />
      </label>
      <NotSaved because={failure} />
      <button type="submit" className="primary wide">
        {t('save')}
      </button>
    </form>
  );
}
