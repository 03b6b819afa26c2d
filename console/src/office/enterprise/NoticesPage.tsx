import { useQuery } from '@tanstack/react-query';
import { answered, api, type Enterprises } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { Field, Form, said, useForm } from './form';

type Notice = Enterprises['ReceivedNotice'];

/** The newest of so many are shown. */
const SHOWN = 100;

/** What the enterprise received, newest first. */
export function useNotices() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['notices', uscc],
    queryFn: () =>
      answered(api.GET('/api/v1/enterprises/{uscc}/notices', { params: { path: { uscc }, query: { limit: SHOWN } } })),
    refetchInterval: 60_000,
  });
}

/** What the bureau told the enterprise; to look marks nothing, so that reading is said. */
export function NoticesPage() {
  const { t } = useText();
  const notices = useNotices();
  return (
    <>
      <h1>{t('my.page.notices')}</h1>
      {notices.isPending && <p role="status">{t('loading')}</p>}
      {notices.isError && <Failure of={notices.error} again={() => void notices.refetch()} />}
      {notices.data?.length === 0 && <p className="empty">{t('my.noNotices')}</p>}
      {notices.data?.map(notice => <NoticePaper key={notice.id} notice={notice} />)}
      {notices.data?.length === SHOWN && <p className="quiet">{t('my.moreThanShown', { count: SHOWN })}</p>}
    </>
  );
}

function NoticePaper({ notice }: { notice: Notice }) {
  const { t, language } = useText();
  const { importance = 'ORDINARY', kind = 'OTHER', withdrawn } = notice;
  return (
    <article className="paper" aria-label={notice.title}>
      <h2>
        {importance !== 'ORDINARY' && <Chip tone={importance === 'URGENT' ? 'red' : 'yellow'}>{t(`my.importance.${importance}`)}</Chip>}{' '}
        {notice.title}
      </h2>
      <p className="quiet">
        {t(`my.notice.${kind}`)} · {clockTime(notice.sentAt, language)} · {notice.sentBy}
        {notice.readBy !== undefined && ` · ${t('my.readBy', { time: clockTime(notice.readBy, language) })}`}{' '}
        {notice.overdue === true && <Chip tone="red">{t('overdue')}</Chip>}
      </p>
      <p className="written">{notice.body}</p>
      {withdrawn !== undefined && (
        <p className="notice warning">{t('my.noticeWithdrawn', { time: clockTime(withdrawn.at, language), reason: withdrawn.reason })}</p>
      )}
      {notice.readAt !== undefined && <p>{t('my.readAt', { time: clockTime(notice.readAt, language) })}</p>}
      {notice.confirmedAt !== undefined && (
        <p className="written">
          {t('my.confirmedAt', { time: clockTime(notice.confirmedAt, language) })} {notice.note}
        </p>
      )}
      {withdrawn === undefined && <Receipt notice={notice} />}
    </article>
  );
}

/** Reading is said with one button; a confirmation, where it is asked for, may carry a note. */
function Receipt({ notice }: { notice: Notice }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const { id = '', title, confirmationAsked = false, readAt, confirmedAt } = notice;
  const form = useForm(`receipt ${id}`, {
    send: ({ note }) =>
      answered(
        api.PUT('/api/v1/enterprises/{uscc}/notices/{id}/receipt', {
          params: { path: { uscc, id } },
          body: { confirmed: confirmationAsked, ...(said(note) !== '' && { note: said(note) }) },
        }),
      ),
    about: [['notices']],
  });
  if (confirmationAsked ? confirmedAt !== undefined : readAt !== undefined) {
    return null;
  }
  const words = t(confirmationAsked ? 'my.confirm' : 'my.haveRead');
  return (
    <Form form={form} title={`${words}: ${title}`} submit={words} bare>
      {confirmationAsked && <Field form={form} name="note" kind="lines" maxLength={1000} optional label={t('my.note')} />}
    </Form>
  );
}
