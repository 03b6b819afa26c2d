import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useText } from '../text';
import { answered, api } from '../api/client';
import { Refused, Unreachable } from '../api/problem';
import { Missing, NotLive } from './Kept';
import { enterpriseOf, nameOf } from './enterprises';
import { readCode } from './uscc';
import { useKnown } from './useKnown';
import { isWhole, type Outbox } from './useOutbox';
import type { Inspector } from './whose';

const Scanner = lazy(() => import('./Scanner'));

type Trouble = 'codeUnreadable' | 'codeNotFound' | 'tokenOffline';

export function Home({ inspector, outbox }: { inspector: Inspector; outbox: Outbox }) {
  const { t } = useText();
  const unsent = outbox.reports.filter(report => !isWhole(report, outbox.photos)).length;
  return (
    <>
      <h1>{t('title')}</h1>
      <Lookup inspector={inspector} />
      <h2>
        <a href="#/outbox">
          {t('outbox')} ({unsent})
        </a>
      </h2>
      <Tasks inspector={inspector} />
    </>
  );
}

function Lookup({ inspector }: { inspector: Inspector }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [scanning, setScanning] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();

  const open = async (text: string) => {
    const code = readCode(text);
    setScanning(false);
    setTrouble(undefined);
    try {
      const uscc = code && ('uscc' in code ? code.uscc : await enterpriseOf(inspector.account, code.token));
      if (uscc === undefined) {
        setTrouble(code === undefined ? 'codeUnreadable' : 'codeNotFound');
      } else {
        location.hash = `#/enterprise/${uscc}`;
      }
    } catch (failure) {
      setTrouble(failure instanceof Unreachable ? 'tokenOffline' : 'codeNotFound');
      if (!(failure instanceof Unreachable || failure instanceof Refused)) {
        throw failure;
      }
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open(typed);
  };
  return (
    <section>
      <button type="button" className="primary wide" onClick={() => setScanning(!scanning)}>
        {t(scanning ? 'scanStop' : 'scan')}
      </button>
      {scanning && (
        <Suspense fallback={<p role="status">{t('loading')}</p>}>
          <Scanner found={text => void open(text)} />
        </Suspense>
      )}
      <form onSubmit={submit}>
        <label>
          {t('codeLabel')}
          <input value={typed} onChange={event => setTyped(event.target.value)} autoCapitalize="characters" autoComplete="off" />
        </label>
        <button type="submit">{t('open')}</button>
      </form>
      {trouble && (
        <p className="notice error" role="alert">
          {t(trouble)}
        </p>
      )}
    </section>
  );
}

function Tasks({ inspector }: { inspector: Inspector }) {
  const { t } = useText();
  const { answer, failure, again } = useKnown(inspector.account, 'tasks', async () => {
    const tasks = await answered(api.GET('/api/v1/tasks', { params: { query: { mine: true, state: 'OPEN' } } }));
    return Promise.all(tasks.map(async task => ({ ...task, name: await nameOf(inspector.account, task.uscc) })));
  });
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{t('tasks')}</h2>
      {failure !== undefined && <Missing failure={failure} again={again} />}
      {answer === undefined && failure === undefined && <p role="status">{t('loading')}</p>}
      {answer && !answer.fresh && <NotLive at={answer.at} />}
      {answer?.body.length === 0 && <p>{t('noTasks')}</p>}
      <ul className="cards">
        {answer?.body.map(task => (
          <li key={task.id}>
            <a href={`#/enterprise/${task.uscc}`}>{task.name}</a>
            <span>{task.purpose}</span>
            <span className="quiet">{t('dueOn', { day: task.dueOn })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
