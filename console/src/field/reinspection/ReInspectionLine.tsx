import { useText } from '../../text';
import { Chip } from '../../shared/Chip';
import { clockTime } from '../../text/time';
import { TONES } from '../tones';
import { canStillBe, forgetReInspection, reopenReInspection, type ReInspection } from './reinspection';

/** A re-inspection of the outbox: where it stands, and what stands in its way. */
export function ReInspectionLine({ one }: { one: ReInspection }) {
  const { t, language } = useText();
  const edit = async () => {
    if (one.state === 'DRAFT' || (await reopenReInspection(one.id)) !== undefined) {
      location.hash = `#/reinspection/${one.id}`;
    }
  };
  const discard = () => {
    if (one.state === 'FILED' || confirm(t('discardSure'))) {
      void forgetReInspection(one.id);
    }
  };
  const editable = one.state === 'DRAFT' || (one.state === 'REFUSED' && canStillBe(one));
  return (
    <li>
      <strong>{t('what', { what: t('reinspection'), words: one.finding.title })}</strong>
      <span>
        <Chip tone={TONES[one.state]}>{t(`state.${one.state}`)}</Chip> {one.enterprise} · {clockTime(one.changedAt, language)}
      </span>
      {one.passed !== undefined && (
        <span>
          {t(one.passed ? 'passed' : 'failed')} · {one.comment}
        </span>
      )}
      {one.problem && (
        <p className={one.state === 'REFUSED' ? 'notice error' : 'notice warning'}>
          {t(one.state === 'REFUSED' ? 'refusedBecause' : 'notYetBecause', { reason: one.problem.detail })}
        </p>
      )}
      {one.now && (
        <p className="notice warning">
          {t('findingNow', { state: t(`finding.${one.now.state}`), day: one.now.dueOn })} {t(canStillBe(one) ? 'lookAgain' : 'nothingLeft')}
        </p>
      )}
      <div className="steps">
        {editable && (
          <button type="button" onClick={() => void edit()}>
            {t('edit')}
          </button>
        )}
        {one.state === 'WAITING' && !one.asked && (
          <button type="button" onClick={() => void edit()}>
            {t('takeBack')}
          </button>
        )}
        {one.state !== 'WAITING' && (
          <button type="button" onClick={discard}>
            {t(one.state === 'FILED' ? 'forget' : 'discard')}
          </button>
        )}
      </div>
    </li>
  );
}
