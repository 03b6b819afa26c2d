import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api, type Enterprises } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText, type Key } from '../../text';
import { clockTime, dayOf } from '../../text/time';
import { useSession } from '../who';
import { subjectOf, varietyOf, type Credential } from './credentials';
import { Submissions } from './Submissions';

/** So long before its last day a credential is shown as running out. A proposal: 60 days, time enough to renew one. */
const SOON = 60 * 24 * 3_600_000;
/** As many as the service gives at once. */
const MOST = 1000;

/** What the enterprise holds. The first to run out is the first. */
export function useCredentials() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['credentials', uscc],
    queryFn: () =>
      answered(api.GET('/api/v1/enterprises/{uscc}/credentials', { params: { path: { uscc }, query: { limit: MOST } } })),
  });
}

/** Whether it has run out, or will before long. */
export function standsOf({ standing, validUntil }: Credential): 'expired' | 'soon' | 'valid' | undefined {
  if (standing === 'EXPIRED') {
    return 'expired';
  }
  const soon = validUntil !== undefined && validUntil < dayOf(Date.now() + SOON);
  return standing !== 'VALID' ? undefined : soon ? 'soon' : 'valid';
}

const STANDINGS = {
  expired: ['red', 'my.expired'],
  soon: ['yellow', 'my.expiresSoon'],
  valid: ['green', 'my.valid'],
} as const;

/** Permits and certificates: what has run out or soon will, what is owed and missing, and what was submitted. */
export function CredentialsPage() {
  const { t } = useText();
  return (
    <>
      <h1>{t('my.page.credentials')}</h1>
      <p>
        <Link className="button primary" to="/my/credentials/new">
          {t('my.submitCredential')}
        </Link>
      </p>
      <Missing />
      <Held />
      <Submissions />
    </>
  );
}

function Missing() {
  const { t, language } = useText();
  const uscc = useSession().uscc ?? '';
  const owed = useQuery({
    queryKey: ['credentials', uscc, 'owed'],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}/obligations', { params: { path: { uscc } } })),
  });
  const missing = owed.data?.filter(it => it.fulfilled === false) ?? [];
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('my.missing')}</h2>
      {owed.isPending && <p role="status">{t('loading')}</p>}
      {owed.isError && <Failure of={owed.error} again={() => void owed.refetch()} />}
      {owed.data && missing.length === 0 && <p className="empty">{t('my.nothingMissing')}</p>}
      <ul className="lines">
        {missing.map(it => (
          <li key={it.id} className={it.kind === 'OFFICIAL' ? '' : 'waits'}>
            <div className="what">
              <Chip tone={it.kind === 'OFFICIAL' ? 'plain' : 'red'}>{t('my.missingOne')}</Chip> {obligationWords(it, t)}
              {it.missingFrom !== undefined && (
                <>
                  <br />
                  <span className="quiet">{t('my.missingFrom', { time: clockTime(it.missingFrom, language) })}</span>
                </>
              )}
            </div>
            {it.kind === 'OFFICIAL' ? (
              <span className="quiet">{t('my.officialNamed')}</span>
            ) : (
              <Link to={`/my/credentials/new?kind=${it.kind}&variety=${it.variety ?? ''}`} aria-label={`${t('my.submitOne')}: ${obligationWords(it, t)}`}>
                {t('my.submitOne')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function obligationWords({ kind = 'LICENCE', variety = '' }: Enterprises['ObligationView'], t: (key: Key) => string): string {
  const words = t(`my.kind.${kind}`);
  return variety === '' ? words : `${words} · ${t(`my.variety.${kind}.${variety}` as Key)}`;
}

function Held() {
  const { t } = useText();
  const credentials = useCredentials();
  const held = credentials.data?.filter(it => standsOf(it) !== undefined) ?? [];
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t('my.held')}</h2>
      {credentials.isPending && <p role="status">{t('loading')}</p>}
      {credentials.isError && <Failure of={credentials.error} again={() => void credentials.refetch()} />}
      {credentials.data?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      {credentials.data && held.length === 0 && <p className="empty">{t('my.nothingHeld')}</p>}
      <ul className="lines">{held.map(it => <Line key={it.id} credential={it} />)}</ul>
    </section>
  );
}

function Line({ credential }: { credential: Credential }) {
  const { t } = useText();
  const { details, validFrom, validUntil } = credential;
  const stands = standsOf(credential);
  if (details === undefined || stands === undefined) {
    return null;
  }
  const [tone, standing] = STANDINGS[stands];
  const variety = varietyOf(details);
  const words = [t(`my.kind.${details.kind}`), variety && t(variety)].filter(Boolean).join(' · ');
  return (
    <li className={stands === 'expired' ? 'waits' : ''}>
      <div className="what">
        <Chip tone={tone}>{t(standing)}</Chip>{' '}
        <strong>{words}</strong> {subjectOf(details)}
        <br />
        <span className="quiet">
          {validUntil === undefined ? t('my.validFrom', { from: validFrom }) : t('my.validFromUntil', { from: validFrom, until: validUntil })}
        </span>
      </div>
      {details.kind !== 'OFFICIAL' && (
        <Link to={`/my/credentials/new?renew=${credential.id}`} aria-label={`${t('my.renew')}: ${words} ${subjectOf(details)}`}>
          {t('my.renew')}
        </Link>
      )}
    </li>
  );
}
