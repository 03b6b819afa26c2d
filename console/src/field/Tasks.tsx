import { useEffect, useState } from 'react';
import { useText } from '../text';
import type { Inspections } from '../api/client';
import { answered, api } from '../api/client';
import { Chip } from '../shared/Chip';
import { dayOf } from '../text/time';
import { nameOf } from './enterprises';
import { Begin } from './inspection/Begin';
import { kitOf, type Kit } from './inspection/checklists';
import { Missing, NotLive } from './Kept';
import { useKnown } from './useKnown';
import type { Outbox } from './useOutbox';
import type { Inspector } from './whose';

type Task = Inspections['InspectionTask'] & { name: string };

/** What an inspector has to do, by its last day; what is needed for it is taken along. */
export function Tasks({ inspector, outbox }: { inspector: Inspector; outbox: Outbox }) {
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
          <TaskLine key={task.id} inspector={inspector} task={task} outbox={outbox} />
        ))}
      </ul>
      <TakenAlong account={inspector.account} />
    </section>
  );
}

function TaskLine({ inspector, task, outbox }: { inspector: Inspector; task: Task; outbox: Outbox }) {
  const { t } = useText();
  const begun = outbox.inspections.find(it => it.visit.taskId === task.id && it.state !== 'CANCELLED');
  const today = dayOf(Date.now());
  return (
    <li>
      <a href={`#/enterprise/${task.uscc}`}>{task.name}</a>
      <span>{task.purpose}</span>
      <span className="quiet">
        {t('dueOn', { day: task.dueOn })}{' '}
        {task.dueOn < today && <Chip tone="red">{t('overdue')}</Chip>}
        {task.dueOn === today && <Chip tone="yellow">{t('dueToday')}</Chip>}
        {task.opensOn > today && <Chip tone="plain">{t('opensOn', { day: task.opensOn })}</Chip>}
      </span>
      <div className="steps">
        {begun ? (
          <a className="button" href={begun.state === 'DRAFT' ? `#/inspection/${begun.id}` : '#/outbox'}>
            {t('goOnInspecting')} ({t(begun.state === 'FILED' ? 'state.CONCLUDED' : `state.${begun.state}`)})
          </a>
        ) : (
          <Begin account={inspector.account} uscc={task.uscc} task={task} />
        )}
      </div>
    </li>
  );
}

/** Whether an inspection can be made without network: the checklists in force are on the device. */
function TakenAlong({ account }: { account: string }) {
  const { t } = useText();
  const [kit, setKit] = useState<Kit | 'MISSING'>();
  useEffect(() => void kitOf(account).then(setKit, () => setKit('MISSING')), [account]);
  if (kit === undefined) {
    return null;
  }
  return kit === 'MISSING' ? (
    <p className="notice warning">{t('kitMissing')}</p>
  ) : (
    <p className="quiet">{t('kitTaken', { checklists: kit.editions.length, officers: kit.officers.length })}</p>
  );
}
