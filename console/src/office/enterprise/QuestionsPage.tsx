import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Inspections } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { EvidenceField } from './EvidenceField';
import { Field, Form, errorsAt, said, useForm } from './form';
import { useEvidence } from './useEvidence';

/** As many as the service gives at once. */
const MOST = 1000;

/** Fields to begin with; the bureau's words are free, and what was asked before is offered too. */
const FIELDS = ['化工工艺', '电气仪表', '设备', '消防', '总图', '应急管理'];

const TONES: Record<Inspections['ConsultationState'], Tone> = {
  ASKED: 'yellow', ASSIGNED: 'yellow', ANSWERED: 'green', CLOSED: 'plain', WITHDRAWN: 'plain',
};

export function ConsultationChip({ state }: { state: Inspections['ConsultationState'] }) {
  const { t } = useText();
  return <Chip tone={TONES[state]}>{t(`my.question.${state}`)}</Chip>;
}

/** What the enterprise asked, newest first. */
export function useQuestions() {
  const { uscc } = useSession();
  return useQuery({
    queryKey: ['consultations', uscc],
    queryFn: () => answered(api.GET('/api/v1/consultations', { params: { query: { limit: MOST } } })),
    refetchInterval: 60_000,
  });
}

/** What was asked of experts, newest first, and a new question. */
export function QuestionsPage() {
  const { t, language } = useText();
  const asked = useQuestions();
  return (
    <>
      <h1>{t('my.page.questions')}</h1>
      {asked.isPending && <p role="status">{t('loading')}</p>}
      {asked.isError && <Failure of={asked.error} again={() => void asked.refetch()} />}
      {asked.data?.length === 0 && <p className="empty">{t('my.nothingAsked')}</p>}
      {asked.data?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      <ul className="lines">
        {asked.data?.map(it => (
          <li key={it.id}>
            <div className="what">
              <ConsultationChip state={it.state} /> <Link to={`/my/questions/${it.id}`}>{it.title}</Link>
              <br />
              <span className="quiet">
                {it.field} · {clockTime(it.askedAt, language)} · {it.asker}
                {it.expert !== undefined && ` · ${t('my.expertOf', { who: it.expert })}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <AskForm fields={[...new Set([...(asked.data ?? []).map(it => it.field), ...FIELDS])]} />
    </>
  );
}

function AskForm({ fields }: { fields: string[] }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const navigate = useNavigate();
  const evidence = useEvidence(`question ${uscc}`);
  const form = useForm(`question ${uscc}`, {
    send: ({ field, title, text }, keyFor) => {
      const question = { uscc, field: said(field), title: said(title), text: said(text), attachments: evidence.ids };
      const id = keyFor(question);
      return answered(
        api.POST('/api/v1/consultations', { params: { header: { 'Idempotency-Key': id } }, body: { id, ...question } }),
      );
    },
    done: async ({ id }) => {
      await evidence.clear();
      await navigate(`/my/questions/${id}`);
    },
    about: [['consultations']],
  });
  return (
    <Form form={form} title={t('my.ask')} submit={t('my.ask')} ready={evidence.whole}>
      <p className="quiet">{t('my.askHint')}</p>
      <Field form={form} name="field" maxLength={50} label={t('my.field')} suggestions={fields} />
      <Field form={form} name="title" maxLength={200} label={t('my.questionTitle')} />
      <Field form={form} name="text" kind="lines" maxLength={4000} label={t('my.question')} />
      <EvidenceField evidence={evidence} label={t('my.attachments')} errors={errorsAt(form.failure, '/attachments')} />
      {!evidence.whole && <p className="quiet">{t('my.waitForFiles')}</p>}
    </Form>
  );
}
