import { Link } from 'react-router';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { useCards } from './CardsPage';
import { standsOf, useCredentials } from './CredentialsPage';
import { useNotices } from './NoticesPage';
import { useQuestions } from './QuestionsPage';

/** What else waits for the enterprise on its other pages; nothing if nothing does. */
export function ToDo() {
  const { t } = useText();
  const credentials = useCredentials();
  const notices = useNotices();
  const questions = useQuestions();
  const cards = useCards();
  const failed = [credentials, notices, questions, cards].filter(it => it.isError);
  const all = [
    ['credentials', credentials.data?.filter(it => ['expired', 'soon'].includes(standsOf(it) ?? '')).length],
    ['notices', notices.data?.filter(it => it.outstanding === true).length],
    ['cards', cards.data?.filter(it => it.state === 'ISSUED').length],
    ['questions', questions.data?.filter(it => it.state === 'ANSWERED').length],
  ] as const;
  const waiting = all.filter(([, count]) => (count ?? 0) > 0);
  return waiting.length === 0 && failed.length === 0 ? null : (
    <section aria-labelledby="todo">
      <h2 id="todo">{t('my.toDo')}</h2>
      <ul>
        {waiting.map(([page, count]) => (
          <li key={page}>
            <Link to={`/my/${page}`}>{t(`my.toDo.${page}`, { count })}</Link>
          </li>
        ))}
      </ul>
      {failed.length > 0 && <Failure of={failed[0]?.error} again={() => failed.forEach(it => void it.refetch())} />}
    </section>
  );
}
