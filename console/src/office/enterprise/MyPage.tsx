import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api, type Enterprises } from '../../api/client';
import { Refused } from '../../api/problem';
import { Failure } from '../../shared/Failure';
import { CodeFacts, reasonText } from '../../shared/Reasons';
import { useText } from '../../text';
import { words } from '../../text/office';
import { clockTime } from '../../text/time';
import { useSession } from '../who';
import { reasonKey } from './AppealsPage';
import { FindingsToRectify } from './FindingsToRectify';
import { TodaysPromise } from './TodaysPromise';
import { ToDo } from './ToDo';

/** An enterprise's own page: today's promise, its code and why, the way back, and what it has to rectify. */
export function MyPage() {
  const { t } = useText();
  const code = useMyCode();
  const none = code.error instanceof Refused && code.error.status === 404;
  return (
    <>
      <h1>{t('mine')}</h1>
      <TodaysPromise code={code.data} />
      {code.isPending && <p role="status">{t('loading')}</p>}
      {none && <p className="empty">{t('my.codeNone')}</p>}
      {code.isError && !none && <Failure of={code.error} again={() => void code.refetch()} />}
      {code.data && (
        <>
          <CodeFacts code={code.data} />
          <WayBack code={code.data} />
        </>
      )}
      <FindingsToRectify />
      <ToDo />
      {code.data?.token !== undefined && <Poster token={code.data.token} />}
    </>
  );
}

/** The code of who is logged in. */
export function useMyCode() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['code', uscc],
    queryFn: () => answered(api.GET('/api/v1/codes/{uscc}', { params: { path: { uscc } } })),
    refetchInterval: 60_000,
  });
}

function WayBack({ code }: { code: Enterprises['CodeView'] }) {
  const { t, language } = useText();
  const remedy = (name: string | undefined) => {
    const key = `remedy.${name}`;
    return t(key in words ? (key as keyof typeof words) : 'remedy.other');
  };
  return (
    <>
      {(code.reasons?.length ?? 0) > 0 && <h2>{t('wayBack')}</h2>}
      <ol>
        {code.reasons?.map(reason => (
          <li key={`${reason.code}${reason.fact}`}>
            {reasonText(reason.code, language)}：<strong>{remedy(reason.remedy)}</strong> <Where reason={reason} />{' '}
            <Link to={`/my/appeals?${new URLSearchParams({ against: reasonKey(reason) }).toString()}`} aria-label={`${t('my.appealThis')}: ${reasonText(reason.code, language)}`}>
              {t('my.appealThis')}
            </Link>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {t('asOf', { time: clockTime(code.asOf, language) })}
        {code.nextEvaluation !== undefined && ` · ${t('nextEvaluation', { time: clockTime(code.nextEvaluation, language) })}`}
      </p>
    </>
  );
}

/** Leads to where a reason can be dealt with, if that is here. */
function Where({ reason }: { reason: Enterprises['ReasonView'] }) {
  const { t, language } = useText();
  const places: Record<string, string> = {
    'pass-reinspection': `/my/findings/${reason.fact}`,
    'return-to-normal': `/alarms/${reason.fact}`,
    'renew-credential': '/my/credentials',
    'provide-credential': '/my/credentials',
    'make-promise': '/my/promise',
  };
  const place = places[reason.remedy ?? ''];
  return place === undefined ? null : (
    <Link to={place} aria-label={`${t('my.doNow')}: ${reasonText(reason.code, language)}`}>
      {t('my.doNow')}
    </Link>
  );
}

/** What is put up at the gate; the gateway makes it. */
function Poster({ token }: { token: string }) {
  const { t } = useText();
  return (
    <section aria-labelledby="poster">
      <h2 id="poster">{t('my.posterTitle')}</h2>
      <div className="poster">
        <img src={`/c/${token}/qr.svg`} alt={t('my.qrPicture')} />
        <div>
          <p>{t('my.posterHint')}</p>
          <p className="steps">
            <a className="button primary" href={`/c/${token}/poster.pdf`} download>
              {t('my.poster')}
            </a>
            <a href={`/c/${token}`} target="_blank" rel="noreferrer">
              {t('my.publicPage')}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
