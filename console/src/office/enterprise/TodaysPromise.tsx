import { Link } from 'react-router';
import type { Enterprises } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { deadlineOf, isOwed, useLatestPromise, usePromiseDuty, useToday } from './promises';

const TONES: Record<Enterprises['DayState'], Tone> = { GIVEN: 'green', LATE: 'yellow', MISSING: 'red', AWAITED: 'yellow' };

/** How today's promise stands, and the way to it. */
export function TodaysPromise({ code, link = true }: { code: Enterprises['CodeView'] | undefined; link?: boolean }) {
  const { t, language } = useText();
  const today = useToday();
  const latest = useLatestPromise();
  const duty = usePromiseDuty();
  if (latest.isError || duty.isError) {
    return <Failure of={latest.error ?? duty.error} again={() => void Promise.all([latest.refetch(), duty.refetch()])} />;
  }
  if (latest.isPending || duty.isPending) {
    return <p role="status">{t('loading')}</p>;
  }
  const given = latest.data?.day === today ? latest.data : undefined;
  const owed = isOwed(duty.data, today);
  const due = deadlineOf(code);
  const missing = due !== undefined && Date.parse(due) <= Date.now();
  const state = given?.state ?? (missing ? 'MISSING' : 'AWAITED');
  return (
    <section className="paper today" aria-labelledby="today">
      <h2 id="today">
        {t('my.page.promise')} {(given !== undefined || owed) && <Chip tone={TONES[state]}>{t(`my.promise.${state}`)}</Chip>}
      </h2>
      {given !== undefined && <p>{t('my.promiseGivenAt', { time: clockTime(given.firstGivenAt, language), who: given.givenBy })}</p>}
      {given === undefined && owed && due !== undefined && <p>{t('my.promiseBy', { time: clockTime(due, language) })}</p>}
      {given === undefined && !owed && <p>{t('my.promiseVoluntary')}</p>}
      {link && (
        <Link className={given === undefined && owed ? 'button primary' : 'button'} to="/my/promise">
          {t(given === undefined ? 'my.promiseNow' : 'my.promiseCorrect')}
        </Link>
      )}
    </section>
  );
}
