import { useState } from 'react';
import { answered, api, ifMatch, type Enterprises } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { useSession } from '../who';
import { useMyCode } from './MyPage';
import { Form, useForm } from './form';
import { Activities, Judgement, Operations, Promiser, Units } from './PromiseFields';
import { contentOf, statedAtFirst, statedBy, type Stated } from './promiseForm';
import { useLatestPromise, useToday } from './promises';
import { TodaysPromise } from './TodaysPromise';

type SafetyPromise = Enterprises['SafetyPromise'];

/** Today's promise: most of it is as it was, and is to be looked at; the rest is judged anew. */
export function PromisePage() {
  const { t } = useText();
  const today = useToday();
  const latest = useLatestPromise();
  const [given, setGiven] = useState(false);
  return (
    <>
      <h1>{t('my.promiseTitle')}</h1>
      <TodaysPromise code={useMyCode().data} link={false} />
      {given && (
        <p className="notice" role="status">
          {t('my.promiseGiven')}
        </p>
      )}
      {latest.isPending && <p role="status">{t('loading')}</p>}
      {latest.isError && <Failure of={latest.error} again={() => void latest.refetch()} />}
      {latest.data !== undefined && <PromiseForm key={today} today={today} latest={latest.data} done={() => setGiven(true)} />}
    </>
  );
}

function PromiseForm({ today, latest, done }: { today: string; latest: SafetyPromise | null; done: () => void }) {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const present = latest?.day === today ? latest : undefined;
  const before = latest?.stated;
  const assumed: Stated = before ? statedBy(before, present !== undefined) : statedAtFirst(t('my.promiseWords'));
  const form = useForm(`promise ${uscc} ${today}`, {
    send: typed =>
      answered(
        api.PUT('/api/v1/enterprises/{uscc}/promises/{day}', {
          params: { path: { uscc, day: today }, header: present && ifMatch(present.version) },
          body: contentOf({ ...assumed, ...typed }),
        }),
      ),
    done,
    about: [['promises'], ['code']],
  });
  const stated = { ...assumed, ...form.typed };
  return (
    <Form form={form} title={today} submit={t(present ? 'my.correctPromise' : 'my.givePromise')}>
      <p className="quiet">
        {present
          ? t('my.correcting', { version: present.version })
          : latest
            ? t('my.prefilled', { day: latest.day })
            : t('my.firstPromise')}
      </p>
      <Judgement form={form} assumed={assumed} />
      <Units form={form} assumed={assumed} stated={stated} />
      <Operations form={form} assumed={assumed} stated={stated} before={present ? undefined : before} />
      <Activities form={form} assumed={assumed} />
      <Promiser form={form} assumed={assumed} />
    </Form>
  );
}
