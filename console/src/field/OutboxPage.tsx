import { reasonsOf } from '../api/problem';
import { useText } from '../text';
import { Chip } from '../shared/Chip';
import { clockTime } from '../text/time';
import { notRead } from './NotSaved';
import { reopen } from './drafts';
import { InspectionLine } from './inspection/InspectionLine';
import { PhotoTroubles } from './PhotoTroubles';
import { ReInspectionLine } from './reinspection/ReInspectionLine';
import { forget, type Photo, type Report, type Unreadable } from './store';
import { TONES } from './tones';
import { isOnItsWay, isWhole, waitingIn, type Outbox } from './useOutbox';

/** What is on this device: written, waiting, refused with the reason, received. */
export function OutboxPage({ outbox }: { outbox: Outbox }) {
  const { t } = useText();
  const { reports, inspections, reinspections, photos, unreadable } = outbox;
  const empty = reports.length + inspections.length + reinspections.length === 0;
  const photosOf = (owner: string) => photos.filter(photo => photo.report === owner);
  return (
    <>
      <h1>{t('outbox')}</h1>
      <p className="quiet">{t('outboxHint')}</p>
      {outbox.ofOthers > 0 && <p className="notice">{t('othersWait', { count: outbox.ofOthers })}</p>}
      {outbox.failure !== undefined && (
        <div className="notice error" role="alert">
          <p>{notRead(outbox.failure)}</p>
          <button type="button" onClick={outbox.reload}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {empty && outbox.failure === undefined && <p>{t('outboxEmpty')}</p>}
      {waitingIn(outbox) > 0 && (
        <button type="button" disabled={outbox.sending} onClick={outbox.sendNow}>
          {t(outbox.sending ? 'sending' : 'sendNow')}
        </button>
      )}
      <ul className="cards">
        {inspections.toReversed().map(inspection => (
          <InspectionLine key={inspection.id} inspection={inspection} photos={photosOf(inspection.id)} unreadable={unreadable} />
        ))}
        {reinspections.toReversed().map(one => (
          <ReInspectionLine key={one.id} one={one} />
        ))}
        {reports.toReversed().map(report => (
          <Line key={report.id} report={report} photos={photosOf(report.id)} unreadable={unreadable} />
        ))}
      </ul>
    </>
  );
}

function Line({ report, photos, unreadable }: { report: Report; photos: Photo[]; unreadable: Unreadable[] }) {
  const { t, language } = useText();
  const stored = photos.filter(photo => photo.state === 'STORED').length;
  return (
    <li>
      <strong>{report.body.title || t('untitled')}</strong>
      <span>
        <Chip tone={TONES[report.state]}>{t(`state.${report.state}`)}</Chip> {report.enterprise} ·{' '}
        {clockTime(report.changedAt, language)}
      </span>
      {report.state === 'REFUSED' && report.problem && (
        <p className="notice error">{t('refusedBecause', { reason: reasonsOf(report.problem) })}</p>
      )}
      {report.state === 'WAITING' && report.problem && (
        <p className="notice warning">{t('notYetBecause', { reason: reasonsOf(report.problem) })}</p>
      )}
      {photos.length > 0 && report.state !== 'DRAFT' && <span>{t('photosSent', { stored, all: photos.length })}</span>}
      <PhotoTroubles photos={photos} unreadable={unreadable} />
      <Steps report={report} onItsWay={isOnItsWay(report, photos)} whole={isWhole(report, photos)} />
    </li>
  );
}

function Steps({ report, onItsWay, whole }: { report: Report; onItsWay: boolean; whole: boolean }) {
  const { t } = useText();
  const edit = async () => {
    if (report.state === 'DRAFT' || (await reopen(report.id)) !== undefined) {
      location.hash = `#/finding/${report.id}`;
    }
  };
  const discard = () => {
    if (whole || confirm(t(report.state === 'FILED' ? 'forgetSure' : 'discardSure'))) {
      void forget(report.id);
    }
  };
  const editable = report.state === 'DRAFT' || report.state === 'REFUSED';
  return (
    <div className="steps">
      {editable && (
        <button type="button" onClick={() => void edit()}>
          {t('edit')}
        </button>
      )}
      {report.state === 'WAITING' && !report.asked && (
        <button type="button" onClick={() => void edit()}>
          {t('takeBack')}
        </button>
      )}
      {!onItsWay && (
        <button type="button" onClick={discard}>
          {t(report.state === 'FILED' ? 'forget' : 'discard')}
        </button>
      )}
    </div>
  );
}
