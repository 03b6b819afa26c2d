import { useQuery } from '@tanstack/react-query';
import { answered, api, ifMatch, type Inspections } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { Field, Form, said, useForm } from './form';

/** What the bureau asked about a finding, as far as the enterprise has to answer it; nothing if nothing was. */
export function Supervisions({ finding }: { finding: string }) {
  const { t, language } = useText();
  const asked = useQuery({
    queryKey: ['findings', finding, 'supervisions'],
    queryFn: () => answered(api.GET('/api/v1/supervisions', { params: { query: { findingId: finding } } })),
  });
  const ours = asked.data?.filter(it => it.addressee === 'ENTERPRISE') ?? [];
  if (asked.isError) {
    return <Failure of={asked.error} again={() => void asked.refetch()} />;
  }
  return ours.length === 0 ? null : (
    <section aria-labelledby="asked">
      <h2 id="asked">{t('my.asked')}</h2>
      {ours.map(supervision => (
        <div key={supervision.id} className="paper">
          <p className="written">{supervision.text}</p>
          <p className="quiet">
            {t('my.askedBy', {
              who: supervision.orderedBy,
              time: clockTime(supervision.orderedAt, language),
              day: supervision.answerDueOn,
            })}
          </p>
          {supervision.answer === undefined ? (
            <AnswerForm supervision={supervision} />
          ) : (
            <p className="written">
              {t('my.answer')}：{supervision.answer}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

function AnswerForm({ supervision: { id, version } }: { supervision: Inspections['Supervision'] }) {
  const { t } = useText();
  const form = useForm(`supervision ${id}`, {
    send: ({ text }) =>
      answered(
        api.PUT('/api/v1/supervisions/{id}/answer', {
          params: { path: { id }, header: ifMatch(version) },
          body: { text: said(text) },
        }),
      ),
    about: [['findings']],
  });
  return (
    <Form form={form} title={t('my.answer')} submit={t('my.answer')} bare>
      <Field form={form} name="text" kind="lines" maxLength={4000} label={t('my.answer')} />
    </Form>
  );
}
