import { useText } from '../text';
import { Chip, type Tone } from '../shared/Chip';
import { clockTime } from '../text/time';
import { reopen } from './drafts';
import { reasonsOf } from './FindingForm';
import { forget, type Photo, type Report, type ReportState } from './store';
import { isOnItsWay, isWhole, type Outbox } from './useOutbox';

const TONES: Record<ReportState, Tone> = { DRAFT: 'plain', WAITING: 'yellow', REFUSED: 'red', FILED: 'green' };

/** What is on this device: written, waiting, refused with the reason, received. */
export function OutboxPage({ outbox }: { outbox: Outbox }) {
  const { t } = useText();
  const { reports, photos } = outbox;
  return (
    <>
      <h1>{t('outbox')}</h1>
      <p className="quiet">{t('outboxHint')}</p>
      {outbox.ofOthers > 0 && <p className="notice">{t('othersWait', { count: outbox.ofOthers })}</p>}
      {outbox.failure !== undefined && (
        <div className="notice error" role="alert">
          <p>{t('storeFailed', { reason: String(outbox.failure) })}</p>
          <button type="button" onClick={outbox.reload}>
            {t('tryAgain')}
          </button>
        </div>
      )}
      {reports.length === 0 && outbox.failure === undefined && <p>{t('outboxEmpty')}</p>}
      {reports.some(report => isOnItsWay(report, photos)) && (
        <button type="button" disabled={outbox.sending} onClick={outbox.sendNow}>
          {t(outbox.sending ? 'sending' : 'sendNow')}
        </button>
      )}
      <ul className="cards">
        {reports.toReversed().map(report => (
          <Line key={report.id} report={report} photos={photos.filter(photo => photo.report === report.id)} />
        ))}
      </ul>
    </>
  );
}

function Line({ report, photos }: { report: Report; photos: Photo[] }) {
  const { t, language } = useText();
  const stored = photos.filter(photo => photo.state === 'STORED').length;
  return (
    <li>
      <strong>{report.body.title || t('untitled')}</strong>
      <span>
        <Chip tone={TONES[report.state]}>{t(`state.${report.state}`)}</Chip> {report.enterprise} ·{' '}
        {clockTime(report.changedAt, language)}
      </span>
      {report.state === 'REFUSED' && <p className="notice error">{t('refusedBecause', { reason: reasonsOf(report) })}</p>}
      {report.state === 'WAITING' && report.problem && (
        <p className="notice warning">{t('notYetBecause', { reason: reasonsOf(report) })}</p>
      )}
      {photos.length > 0 && report.state !== 'DRAFT' && <span>{t('photosSent', { stored, all: photos.length })}</span>}
      {photos.map(
        photo =>
          photo.problem && (
            <p key={photo.id} className={photo.state === 'REFUSED' ? 'notice error' : 'notice warning'}>
              {t(photo.state === 'REFUSED' ? 'photoRefused' : 'notYetBecause', { reason: photo.problem.detail })}
            </p>
          ),
      )}
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
