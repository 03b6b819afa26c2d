import { useEffect, useState, type FormEvent } from 'react';
import { useText } from '../text';
import type { Inspections } from '../api/client';
import { reasonsOf } from '../api/problem';
import { NotSaved, notRead } from './NotSaved';
import { submit, write } from './drafts';
import { Photos } from './Photos';
import { Place } from './Place';
import { photosKept } from './photo';
import { store, type Report } from './store';

type Body = Report['body'];

const KINDS: Inspections['FindingKind'][] = [
  'SAFETY', 'PROCESS', 'ELECTRICAL', 'INSTRUMENT', 'FIRE_PROTECTION', 'LAYOUT', 'EQUIPMENT', 'OTHER',
];

/** A finding while it is written. Each letter is on the device as soon as it is typed; there is nothing to lose. */
export function FindingForm({ id, account }: { id: string; account: string }) {
  const { t } = useText();
  const [report, setReport] = useState<Report>();
  const [failure, setFailure] = useState<unknown>();
  const [keeping, setKeeping] = useState(0);
  useEffect(() => {
    void store()
      .then(database => database.get('reports', id))
      .then(kept => {
        // somebody else may have logged in since: a draft is its writer's
        if (kept?.state === 'DRAFT' && kept.account === account) {
          setReport(kept);
        } else {
          location.hash = '#/outbox';
        }
      })
      .catch(setFailure);
  }, [id, account]);
  if (report === undefined) {
    return failure === undefined ? <p role="status">{t('loading')}</p> : <p className="notice error" role="alert">{notRead(failure)}</p>;
  }
  const change = (changed: Partial<Body>) => {
    // of the report as it is by then: a position may be found while somebody types
    setReport(now => now && { ...now, body: { ...now.body, ...changed } });
    write(id, changed).then(kept => (kept ? setFailure(undefined) : handedOver()), setFailure);
  };
  const handedOver = () => {
    if (location.hash !== '#/outbox') {
      alert(t('draftGone')); // once, however many letters were under way
      location.hash = '#/outbox';
    }
  };
  const file = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await photosKept();
      if ((await submit(id)) === undefined) {
        return handedOver();
      }
      // one that was found at an inspection leads back to it, while that is filled in
      const inspection = report.body.inspectionId;
      location.hash = inspection === undefined ? '#/outbox' : `#/inspection/${inspection}`;
    } catch (broken) {
      setFailure(broken);
    }
  };
  return (
    <form onSubmit={event => void file(event)}>
      <h1>{t('newFinding')}</h1>
      <p>{report.enterprise}</p>
      {report.problem && <p className="notice error">{t('refusedBecause', { reason: reasonsOf(report.problem) })}</p>}
      <Fields body={report.body} change={change} />
      <Place place={report.body.place} change={place => change({ place })} />
      <Photos report={report} busy={setKeeping} />
      <NotSaved because={failure} />
      <button type="submit" className="primary wide" disabled={keeping > 0}>
        {t('save')}
      </button>
    </form>
  );
}

function Fields({ body, change }: { body: Body; change: (changed: Partial<Body>) => void }) {
  const { t } = useText();
  return (
    <>
      <label>
        {t('findingTitle')} ({t('required')})
        <input required maxLength={200} pattern=".*\S.*" value={body.title} onChange={it => change({ title: it.target.value })} />
      </label>
      <label>
        {t('description')} ({t('required')})
        <textarea required maxLength={4000} rows={4} value={body.description} onChange={it => change({ description: it.target.value })} />
      </label>
      <fieldset>
        <legend>{t('severity')}</legend>
        {(['GENERAL', 'MAJOR'] as const).map(severity => (
          <label key={severity} className="choice">
            <input type="radio" name="severity" checked={body.severity === severity} onChange={() => change({ severity })} />
            {t(`severity.${severity}`)}
          </label>
        ))}
        {body.severity === 'MAJOR' && <p className="quiet">{t('major')}</p>}
      </fieldset>
      <label>
        {t('kind')}
        <select value={body.kind} onChange={it => change({ kind: it.target.value as Inspections['FindingKind'] })}>
          {KINDS.map(kind => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('deadline')} ({t('required')})
        <input type="date" required value={body.dueOn ?? ''} onChange={it => change({ dueOn: it.target.value })} />
      </label>
      <label>
        {t('measures')}
        <textarea maxLength={4000} rows={3} value={body.requiredMeasures ?? ''} onChange={it => change({ requiredMeasures: it.target.value })} />
      </label>
    </>
  );
}
