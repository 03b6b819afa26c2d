import { useQuery } from '@tanstack/react-query';
import { answered, api, type Inspections } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { ResumptionForm } from './ResumptionForm';
import { Attachments } from './Steps';

type Resumption = Inspections['Resumption'];

/** As many as the service gives at once. */
const MOST = 1000;
const TONES: Record<Inspections['ResumptionState'], Tone> = { APPLIED: 'yellow', INSPECTED: 'yellow', APPROVED: 'green', REFUSED: 'red' };

/** What an enterprise has to have before it may start again, by code. */
export function useConditions() {
  const { language } = useText();
  return useQuery({
    queryKey: ['resumption-conditions', language],
    queryFn: () => answered(api.GET('/api/v1/resumption-conditions')),
    staleTime: Infinity,
  });
}

/** Applications of a suspended enterprise to start again, newest first, and what became of them. */
export function ResumptionPage() {
  const { t } = useText();
  const { uscc } = useSession();
  const applied = useQuery({
    queryKey: ['resumptions', uscc],
    queryFn: () => answered(api.GET('/api/v1/resumptions', { params: { query: { limit: MOST } } })),
    refetchInterval: 60_000,
  });
  const isPending = applied.data?.some(({ state }) => state === 'APPLIED' || state === 'INSPECTED');
  return (
    <>
      <h1>{t('my.page.resumption')}</h1>
      <p className="quiet">{t('my.resumptionHint')}</p>
      {applied.isPending && <p role="status">{t('loading')}</p>}
      {applied.isError && <Failure of={applied.error} again={() => void applied.refetch()} />}
      {applied.data?.length === 0 && <p className="empty">{t('my.noResumptions')}</p>}
      {applied.data?.map(one => <ResumptionPaper key={one.id} application={one} />)}
      {isPending === false && <Applying />}
    </>
  );
}

function ResumptionPaper({ application }: { application: Resumption }) {
  const { t, language } = useText();
  const { state, overdue, measures, inspectedOn, decidedAt } = application;
  return (
    <article className="paper" aria-label={clockTime(application.appliedAt, language)}>
      <h2>
        <Chip tone={TONES[state]}>{t(`my.resumptionState.${state}`)}</Chip> {overdue && <Chip tone="red">{t('overdue')}</Chip>}
      </h2>
      <p className="quiet">
        {t('my.resumptionApplied', { time: clockTime(application.appliedAt, language), who: application.applicant, by: clockTime(application.inspectBy, language) })}
      </p>
      <p className="written">{measures}</p>
      <Conditions of={application} />
      <Attachments of={application.attachments} />
      {inspectedOn !== undefined && <p>{t('my.resumptionInspected', { who: application.inspector, day: inspectedOn })}</p>}
      {decidedAt !== undefined && (
        <p className={state === 'REFUSED' ? 'notice error' : 'notice'}>
          {t('my.resumptionDecided', { who: application.decider, time: clockTime(decidedAt, language), reason: application.reason })}
        </p>
      )}
    </article>
  );
}

function Conditions({ of: { conditions } }: { of: Resumption }) {
  const { t } = useText();
  const known = useConditions();
  const wordsOf = (code: string) => known.data?.find(it => it.code === code)?.text ?? code;
  return (
    <details>
      <summary>{t('my.resumptionConditions')}</summary>
      <ul>
        {conditions.map(({ code, statement, met, note }) => (
          <li key={code}>
            <strong>{wordsOf(code)}</strong>{' '}
            {met !== undefined && <Chip tone={met ? 'green' : 'red'}>{t(met ? 'my.resumptionMet' : 'my.resumptionNotMet')}</Chip>}
            <p className="written">{statement}</p>
            {note !== undefined && <p className="written notice">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** For who stands still by an order or by its own word; the registry says so. */
function Applying() {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const enterprise = useQuery({
    queryKey: ['enterprises', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
  });
  const conditions = useConditions();
  const failed = [enterprise, conditions].filter(it => it.isError);
  if (failed.length > 0) {
    return <Failure of={failed[0]?.error} again={() => failed.forEach(it => void it.refetch())} />;
  }
  if (enterprise.data === undefined || conditions.data === undefined) {
    return <p role="status">{t('loading')}</p>;
  }
  return enterprise.data.status === 'SUSPENDED' ? <ResumptionForm conditions={conditions.data} /> : <p>{t('my.notSuspended')}</p>;
}
