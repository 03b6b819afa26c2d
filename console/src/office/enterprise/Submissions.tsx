import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api, ifMatch, type Enterprises } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { subjectOf, varietyOf } from './credentials';
import { Outcome } from './form';

const TONES: Record<Enterprises['SubmissionState'], Tone> = {
  SUBMITTED: 'yellow', CONFIRMED: 'green', REFUSED: 'red', WITHDRAWN: 'plain', LAPSED: 'plain',
};
/** As many as the service gives at once; it gives the oldest first. */
const MOST = 1000;

/** What was submitted, and what became of it; the newest first. */
export function Submissions() {
  const { t } = useText();
  const { uscc } = useSession();
  const submissions = useQuery({
    queryKey: ['credential-submissions', uscc],
    queryFn: () => answered(api.GET('/api/v1/credential-submissions', { params: { query: { limit: MOST } } })),
    refetchInterval: 60_000,
  });
  return (
    <section aria-labelledby="submitted">
      <h2 id="submitted">{t('my.submitted')}</h2>
      {submissions.isPending && <p role="status">{t('loading')}</p>}
      {submissions.isError && <Failure of={submissions.error} again={() => void submissions.refetch()} />}
      {submissions.data?.length === 0 && <p className="empty">{t('my.nothingSubmitted')}</p>}
      {submissions.data?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      <ul className="lines">{submissions.data?.toReversed().map(it => <Line key={it.id} submission={it} />)}</ul>
    </section>
  );
}

function Line({ submission }: { submission: Enterprises['SubmissionView'] }) {
  const { t, language } = useText();
  const { details, state = 'SUBMITTED', submittedAt, submittedBy, outcome } = submission;
  if (details === undefined) {
    return null;
  }
  const variety = varietyOf(details);
  const words = [t(`my.kind.${details.kind}`), variety && t(variety)].filter(Boolean).join(' · ');
  return (
    <li className={state === 'REFUSED' ? 'waits' : ''}>
      <div className="what">
        <Chip tone={TONES[state]}>{t(`my.submission.${state}`)}</Chip> <strong>{words}</strong> {subjectOf(details)}
        <br />
        <span className="quiet">
          {t('my.submittedAt', { time: clockTime(submittedAt, language), who: submittedBy })}
          {outcome?.at !== undefined && ` · ${t('my.settledAt', { time: clockTime(outcome.at, language), who: outcome.by })}`}
        </span>
        {outcome?.reason !== undefined && <p className="written">{outcome.reason}</p>}
      </div>
      {state === 'SUBMITTED' && <TakeBack submission={submission} words={`${words} ${subjectOf(details)}`} />}
    </li>
  );
}

function TakeBack({ submission: { id = '', version }, words }: { submission: Enterprises['SubmissionView']; words: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/credential-submissions/{id}/withdrawal', { params: { path: { id }, header: ifMatch(version) } }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['credential-submissions'] }),
  });
  const ask = () => confirm(t('my.takeBackSure')) && taking.mutate();
  return (
    <>
      <button type="button" disabled={taking.isPending} aria-label={`${t('my.takeBack')}: ${words}`} onClick={ask}>
        {t('my.takeBack')}
      </button>
      <Outcome failure={taking.error} />
    </>
  );
}
