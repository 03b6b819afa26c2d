import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { Link, useParams } from 'react-router';
import { answered, api, type Hazards } from '../api/client';
import { Failure } from '../shared/Failure';
import { clockTime } from '../text/time';
import { LevelChip, StateWords } from './alarmWords';
import { STEPS } from './alarmSteps';
import { Back } from './Back';
import { Freshness } from './duty/Freshness';
import { WATCHERS } from './duty/roles';
import { Liveness } from './Liveness';
import { StepForm } from './StepForm';
import { PROOF, useLive } from './useLive';
import { useSession } from './who';

type StepKind = Hazards['AlarmStepKind'];

/** One alarm: what it is, what was done, and what can be done now. */
export function AlarmPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const path = { id };
  const { roles } = useSession();
  const hears = roles.some(role => WATCHERS.includes(role));
  const alarm = useQuery({
    queryKey: ['alarms', id],
    queryFn: () => answered(api.GET('/api/v1/alarms/{id}', { params: { path } })),
    refetchInterval: PROOF,
  });
  return (
    <>
      <Back />
      {hears ? <Heard of={alarm} /> : <Freshness of={alarm} every={PROOF} />}
      {!alarm.data && <h1>{t('alarms')}</h1>}
      {alarm.isPending && <p role="status">{t('loading')}</p>}
      {alarm.isError && <Failure of={alarm.error} again={() => void alarm.refetch()} />}
      {alarm.data && (
        <>
          <Facts alarm={alarm.data} />
          <div className="columns">
            {(Object.keys(STEPS) as StepKind[])
              .filter(kind => alarm.data.allowedSteps?.includes(kind))
              .map(kind => <StepForm key={kind} kind={kind} step={STEPS[kind]!} alarm={alarm.data} />)}
          </div>
          <History id={id} />
        </>
      )}
    </>
  );
}

/** For whom the stream of alarms is. */
function Heard({ of }: { of: { isError: boolean; dataUpdatedAt: number } }) {
  return <Liveness live={useLive()} failed={of.isError} updatedAt={of.dataUpdatedAt} />;
}

/** Whose and where an alarm is, in the words of the list; in codes as long as these are all that is known. */
function usePlace({ uscc = '', source = '' }: Hazards['AlarmDetails']): string {
  const enterprise = useQuery({
    queryKey: ['enterprises', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
    staleTime: Infinity,
  });
  const sources = useQuery({
    queryKey: ['sources', uscc],
    queryFn: () => answered(api.GET('/api/v1/hazard-sources', { params: { query: { uscc } } })),
  });
  return `${enterprise.data?.name ?? uscc} · ${sources.data?.find(it => it.code === source)?.name ?? source}`;
}

function Facts({ alarm }: { alarm: Hazards['AlarmDetails'] }) {
  const { t, language } = useText();
  const place = usePlace(alarm);
  return (
    <>
      <h1>
        <LevelChip level={alarm.level} gas={alarm.gasAlarm} /> {alarm.tag}
      </h1>
      <p>{place}</p>
      <p>
        <StateWords alarm={alarm} />
      </p>
      <dl>
        <dt>{t('value')}</dt>
        <dd>
          {alarm.value} {alarm.unit} · {t('observed')} {clockTime(alarm.observedAt, language)}
        </dd>
        <dt>{t('raised')}</dt>
        <dd>{clockTime(alarm.raisedAt, language)}</dd>
        <dt>{t('source')}</dt>
        <dd>
          <Link to={`/sources/${alarm.uscc}/${alarm.source}`}>{t('toSource', { source: alarm.source })}</Link>
        </dd>
        {alarm.disposal && (
          <>
            <dt>{t('cause')}</dt>
            <dd>{alarm.disposal.cause}</dd>
            <dt>{t('treatment')}</dt>
            <dd>{alarm.disposal.treatment}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function History({ id }: { id: string }) {
  const { t, language } = useText();
  const steps = useQuery({
    queryKey: ['alarms', id, 'steps'],
    queryFn: () => answered(api.GET('/api/v1/alarms/{id}/steps', { params: { path: { id } } })),
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {steps.isError && <Failure of={steps.error} again={() => void steps.refetch()} />}
      {steps.data?.length === 0 && <p className="empty">{t('noHistory')}</p>}
      <ol>
        {steps.data?.map(step => (
          <li key={step.number}>
            {clockTime(step.at, language)} · {step.kind && t(`step.${step.kind}`)} · {step.actor}
            {[step.statement, step.cause, step.treatment].filter(Boolean).map(said => ` · ${said}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
