import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answered, api, type Inspections } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { AcceptanceForm, DelistingForm, ExtensionForm, RectificationForm } from './FindingForms';
import { Attachments } from './Steps';
import { Supervisions } from './Supervisions';

type Finding = Inspections['Finding'];

/** A finding of one's own enterprise: what was found, by when, whose turn it is, and what can be done now. */
export function FindingPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [done, setDone] = useState(false);
  const finding = useQuery({
    queryKey: ['findings', id],
    queryFn: () => answered(api.GET('/api/v1/findings/{id}', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });
  return (
    <>
      <p>
        <Link to="/my">← {t('my.backToMine')}</Link>
      </p>
      {!finding.data && <h1>{t('findingsToRectify')}</h1>}
      {finding.isPending && <p role="status">{t('loading')}</p>}
      {finding.isError && <Failure of={finding.error} again={() => void finding.refetch()} />}
      {finding.data && (
        <>
          <Facts finding={finding.data} />
          {done && (
            <p className="notice" role="status">
              {t('my.sent')}
            </p>
          )}
          <Turn finding={finding.data} />
          <Supervisions finding={id} />
          <Steps finding={finding.data} done={() => setDone(true)} />
          <History id={id} />
        </>
      )}
    </>
  );
}

function Facts({ finding }: { finding: Finding }) {
  const { t, language } = useText();
  return (
    <>
      <h1>
        <Chip tone={finding.severity === 'MAJOR' ? 'red' : 'plain'}>{t(`severity.${finding.severity}`)}</Chip> {finding.title}
      </h1>
      <dl>
        <dt>{t('my.found')}</dt>
        <dd className="written">{finding.description}</dd>
        <dt>{t('my.reported')}</dt>
        <dd>{t('my.reportedBy', { time: clockTime(finding.reportedAt, language), who: finding.reporter })}</dd>
        <dt>{t('my.deadline')}</dt>
        <dd>
          {finding.dueOn} {finding.overdue && <Chip tone="red">{t('overdue')}</Chip>}{' '}
          {finding.extensions > 0 && t('my.extended', { count: finding.extensions })}
        </dd>
        {finding.requiredMeasures !== undefined && (
          <>
            <dt>{t('my.requiredMeasures')}</dt>
            <dd className="written">{finding.requiredMeasures}</dd>
          </>
        )}
        {finding.responsiblePerson !== undefined && (
          <>
            <dt>{t('my.responsible')}</dt>
            <dd>{finding.responsiblePerson}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** Whether the enterprise accepts it itself: a general one of its own checks. */
function isItsOwnAffair(finding: Finding): boolean {
  return finding.checkType === 'SELF_CHECK' && finding.severity === 'GENERAL';
}

function Turn({ finding }: { finding: Finding }) {
  const { t } = useText();
  const own = finding.state === 'AWAITING_REINSPECTION' && isItsOwnAffair(finding);
  return (
    <section aria-labelledby="turn">
      <h2 id="turn">{t('my.nextStep')}</h2>
      <p className="notice">
        <Chip tone="plain">{t(`finding.${finding.state}`)}</Chip>{' '}
        {t(own ? 'my.turn.ACCEPTANCE' : `my.turn.${finding.state}`, { day: finding.dueOn })}
        {finding.wantedOn !== undefined && ` ${t('my.wanted', { day: finding.wantedOn })}`}
      </p>
    </section>
  );
}

function Steps({ finding, done }: { finding: Finding; done: () => void }) {
  switch (finding.state) {
    case 'RECTIFYING':
      return (
        <div className="forms">
          <RectificationForm key={`r${finding.id}`} finding={finding} done={done} />
          {finding.wantedOn === undefined && !finding.overdue && <ExtensionForm key={`e${finding.id}`} finding={finding} done={done} />}
        </div>
      );
    case 'LISTED':
      return <DelistingForm key={finding.id} finding={finding} done={done} />;
    case 'AWAITING_REINSPECTION':
      return isItsOwnAffair(finding) ? <AcceptanceForm key={finding.id} finding={finding} done={done} /> : null;
    default:
      return null;
  }
}

function History({ id }: { id: string }) {
  const { t, language } = useText();
  const steps = useQuery({
    queryKey: ['findings', id, 'steps'],
    queryFn: () => answered(api.GET('/api/v1/findings/{id}/steps', { params: { path: { id }, query: { limit: 1000 } } })),
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('my.stepsSoFar')}</h2>
      {steps.isPending && <p role="status">{t('loading')}</p>}
      {steps.isError && <Failure of={steps.error} again={() => void steps.refetch()} />}
      <ol className="history">
        {steps.data?.map(step => (
          <li key={step.number}>
            <strong>{t(`my.findingStep.${step.kind}`)}</strong> · {clockTime(step.at, language)} · {step.actor} ·{' '}
            {t('dueOn', { day: step.dueOn })}
            {step.statement !== undefined && <p className="written">{step.statement}</p>}
            <Attachments of={step.attachments} />
          </li>
        ))}
      </ol>
    </section>
  );
}
