import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answered, api, type Enterprises } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { reasonText } from '../../shared/Reasons';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { Field, Form, said, useForm } from './form';
import { useMyCode } from './MyPage';

type Appeal = Enterprises['AppealView'];

/** As many as the service gives at once. */
const MOST = 1000;
const TONES: Record<Enterprises['AppealState'], Tone> = { FILED: 'yellow', UPHELD: 'green', REJECTED: 'plain' };

/** What tells a reason of a code from its others. */
export const reasonKey = ({ code, fact }: Enterprises['ReasonView']) => `${code} ${fact}`;

/** What the enterprise says against reasons of its code, newest first, and what was decided. */
export function AppealsPage() {
  const { t } = useText();
  const { uscc } = useSession();
  const appeals = useQuery({
    queryKey: ['appeals', uscc],
    queryFn: () => answered(api.GET('/api/v1/appeals', { params: { query: { limit: MOST } } })),
    refetchInterval: 60_000,
  });
  return (
    <>
      <h1>{t('my.page.appeals')}</h1>
      <p className="quiet">{t('my.appealsHint')}</p>
      {appeals.isPending && <p role="status">{t('loading')}</p>}
      {appeals.isError && <Failure of={appeals.error} again={() => void appeals.refetch()} />}
      {appeals.data?.length === 0 && <p className="empty">{t('my.noAppeals')}</p>}
      {appeals.data?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      {appeals.data?.map(appeal => <AppealPaper key={appeal.id} appeal={appeal} />)}
      {appeals.data && <NewAppeal filed={appeals.data.filter(({ state }) => state === 'FILED')} />}
    </>
  );
}

function AppealPaper({ appeal: { reason = {}, state = 'FILED', decision, overdue, ...appeal } }: { appeal: Appeal }) {
  const { t, language } = useText();
  const against = reasonText(reason.code, language);
  return (
    <article className="paper" aria-label={against}>
      <h2>
        <Chip tone={TONES[state]}>{t(`my.appealState.${state}`)}</Chip> {against}
      </h2>
      <p className="quiet">
        {t('my.appealFiled', { time: clockTime(appeal.filedAt, language), who: appeal.filedBy, by: clockTime(appeal.decideBy, language) })}{' '}
        {overdue === true && <Chip tone="red">{t('overdue')}</Chip>}
      </p>
      <p className="written">{appeal.statement}</p>
      {decision && (
        <div className="notice">
          <p className="written">{t('my.appealDecided', { who: decision.by, time: clockTime(decision.at, language), grounds: decision.grounds })}</p>
          {decision.consequence !== undefined && <p className="written">{t('my.appealConsequence', { what: decision.consequence })}</p>}
        </div>
      )}
    </article>
  );
}

/** Against a reason that stands, and is not appealed against already. */
function NewAppeal({ filed }: { filed: Appeal[] }) {
  const { t } = useText();
  const [search] = useSearchParams();
  const code = useMyCode();
  const pending = filed.map(({ reason }) => reason && reasonKey(reason));
  const open = code.data?.reasons?.filter(reason => reason.fact !== undefined && !pending.includes(reasonKey(reason)));
  return (
    <>
      {code.isError && <Failure of={code.error} again={() => void code.refetch()} />}
      {open?.length === 0 && <p>{t('my.nothingToAppeal')}</p>}
      {open !== undefined && open.length > 0 && <AppealForm key={search.get('against')} against={search.get('against') ?? ''} reasons={open} />}
    </>
  );
}

/** @param against the reason beside which the enterprise began; each has a draft of its own */
function AppealForm({ against: begun, reasons }: { against: string; reasons: Enterprises['ReasonView'][] }) {
  const { t, language } = useText();
  const uscc = useSession().uscc ?? '';
  const among = (against: string) => reasons.find(reason => reasonKey(reason) === against);
  const form = useForm(`appeal ${uscc} ${begun}`, {
    send: ({ against = begun, statement }, keyFor) => {
      const chosen = among(against);
      const body = { reason: chosen?.code ?? '', fact: chosen?.fact ?? '', statement: said(statement) };
      return answered(
        api.POST('/api/v1/codes/{uscc}/appeals', { params: { path: { uscc }, header: { 'Idempotency-Key': keyFor(body) } }, body }),
      );
    },
    about: [['appeals']],
  });
  const gone = among(form.typed.against ?? begun) === undefined; // or none was chosen yet
  return (
    <Form form={form} title={t('my.appeal')} submit={t('my.appeal')} ready={!gone}>
      <Field
        form={form}
        name="against"
        at="/reason"
        value={begun}
        label={t('my.appealAgainst')}
        choices={[...(gone ? [['', '—'] as const] : []), ...reasons.map(reason => [reasonKey(reason), `${reasonText(reason.code, language)} · ${t('since', { time: clockTime(reason.since, language) })}`] as const)]}
      />
      <Field form={form} name="statement" kind="lines" maxLength={4000} label={t('my.appealStatement')} />
    </Form>
  );
}
