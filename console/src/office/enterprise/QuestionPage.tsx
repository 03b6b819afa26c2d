import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { answered, api, ifMatch, type Inspections } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { EvidenceField } from './EvidenceField';
import { Field, Form, errorsAt, said, useForm } from './form';
import { ConsultationChip } from './QuestionsPage';
import { Attachments } from './Steps';
import { useEvidence } from './useEvidence';

type Consultation = Inspections['Consultation'];

/** How often answers are looked for, in milliseconds. */
const ANEW = 30_000;

/** One question: what was said, and asking on, closing it or taking it back. */
export function QuestionPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const question = useQuery({
    queryKey: ['consultations', 'one', id],
    queryFn: () => answered(api.GET('/api/v1/consultations/{id}', { params: { path: { id } } })),
    refetchInterval: ANEW,
  });
  return (
    <>
      <p>
        <Link to="/my/questions">← {t('my.page.questions')}</Link>
      </p>
      {!question.data && <h1>{t('my.page.questions')}</h1>}
      {question.isPending && <p role="status">{t('loading')}</p>}
      {question.isError && <Failure of={question.error} again={() => void question.refetch()} />}
      {question.data && (
        <>
          <Facts question={question.data} />
          <Talk id={id} />
          <div className="forms">
            {question.data.allowedSteps.includes('FOLLOWED_UP') && <MessageForm key={`m${id}`} question={question.data} />}
            {question.data.allowedSteps.includes('CLOSED') && <ClosingForm key={`c${id}`} question={question.data} />}
            {question.data.allowedSteps.includes('WITHDRAWN') && <WithdrawalForm key={`w${id}`} question={question.data} />}
          </div>
        </>
      )}
    </>
  );
}

function Facts({ question }: { question: Consultation }) {
  const { t, language } = useText();
  return (
    <>
      <h1>
        <ConsultationChip state={question.state} /> {question.title}
      </h1>
      <p className="written">{question.text}</p>
      <p className="quiet">
        {question.field} · {clockTime(question.askedAt, language)} · {question.asker}
      </p>
      <p className="notice">
        {t(`my.questionTurn.${question.state}`, { who: question.expert ?? '' })}
        {question.escalatedAt !== undefined && ` ${t('my.escalated', { time: clockTime(question.escalatedAt, language) })}`}
        {question.rating !== undefined && ` ${t('my.rated', { count: question.rating })}`}
        {question.comment !== undefined && ` ${question.comment}`}
      </p>
    </>
  );
}

function Talk({ id }: { id: string }) {
  const { t, language } = useText();
  const steps = useQuery({
    queryKey: ['consultations', 'one', id, 'steps'],
    queryFn: () =>
      answered(api.GET('/api/v1/consultations/{id}/steps', { params: { path: { id }, query: { limit: 1000 } } })),
    refetchInterval: ANEW,
  });
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{t('my.talk')}</h2>
      {steps.isPending && <p role="status">{t('loading')}</p>}
      {steps.isError && <Failure of={steps.error} again={() => void steps.refetch()} />}
      <ol className="history">
        {steps.data?.map(step => (
          <li key={step.number}>
            <strong>{t(`my.questionStep.${step.kind}`)}</strong> · {clockTime(step.at, language)} ·{' '}
            {step.kind === 'ASSIGNED' && step.expert !== undefined ? step.expert : step.actor}
            {step.text !== undefined && <p className="written">{step.text}</p>}
            <Attachments of={step.attachments} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const ABOUT = [['consultations']];
const of = ({ id, version }: Consultation) => ({ path: { id }, header: ifMatch(version) });

function MessageForm({ question: { id, state } }: { question: Consultation }) {
  const { t } = useText();
  const name = `message ${id}`;
  const evidence = useEvidence(name);
  const form = useForm(name, {
    send: ({ text }, keyFor) => {
      const message = { text: said(text), attachments: evidence.ids };
      const key = keyFor(message);
      return answered(
        api.POST('/api/v1/consultations/{id}/messages', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { id: key, ...message },
        }),
      );
    },
    done: evidence.clear,
    about: ABOUT,
  });
  const title = t(state === 'ANSWERED' ? 'my.askOn' : 'my.add');
  return (
    <Form form={form} title={title} submit={title} ready={evidence.whole}>
      <Field form={form} name="text" kind="lines" maxLength={4000} label={t('my.message')} />
      <EvidenceField evidence={evidence} label={t('my.attachments')} errors={errorsAt(form.failure, '/attachments')} />
      {!evidence.whole && <p className="quiet">{t('my.waitForFiles')}</p>}
    </Form>
  );
}

function ClosingForm({ question }: { question: Consultation }) {
  const { t } = useText();
  const form = useForm(`closing ${question.id}`, {
    send: ({ rating, comment }) =>
      answered(
        api.PUT('/api/v1/consultations/{id}/closing', {
          params: of(question),
          body: { rating: Number(rating), ...(said(comment) !== '' && { comment: said(comment) }) },
        }),
      ),
    about: ABOUT,
  });
  const stars = [5, 4, 3, 2, 1].map(count => [String(count), t('my.stars', { count })] as const);
  return (
    <Form form={form} title={t('my.close')} submit={t('my.close')}>
      <Field form={form} name="rating" label={t('my.rating')} choices={stars} />
      <Field form={form} name="comment" kind="lines" maxLength={1000} optional label={t('my.ratingComment')} />
    </Form>
  );
}

function WithdrawalForm({ question }: { question: Consultation }) {
  const { t } = useText();
  const form = useForm(`withdrawal ${question.id}`, {
    send: ({ reason }) =>
      answered(
        api.PUT('/api/v1/consultations/{id}/withdrawal', {
          params: of(question),
          body: said(reason) === '' ? {} : { reason: said(reason) },
        }),
      ),
    about: ABOUT,
  });
  return (
    <Form form={form} title={t('my.withdraw')} submit={t('my.withdraw')}>
      <Field form={form} name="reason" kind="lines" maxLength={1000} optional label={t('my.withdrawReason')} />
    </Form>
  );
}
