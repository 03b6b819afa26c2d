import { useEffect } from 'react';
import { useText } from '../text';
import { Navigate } from 'react-router';
import { loginAddress } from '../session/session';
import { BUREAU } from './bureau/roles';
import { useSession } from './who';

/** Leads everybody to where their work is. */
export function Front() {
  const { t } = useText();
  const { roles } = useSession();
  const inField = roles.includes('inspector') && !roles.includes('duty-officer') && !roles.includes('supervisor');
  useEffect(() => {
    if (inField) {
      location.replace('/console/field/index.html');
    }
  }, [inField]);
  if (inField) {
    return null;
  }
  if (roles.includes('enterprise')) {
    return <Navigate to="/my" replace />;
  }
  if (roles.includes('duty-officer') || roles.includes('supervisor')) {
    return <Navigate to="/alarms" replace />;
  }
  if (BUREAU.some(role => roles.includes(role))) {
    return <Navigate to="/bureau" replace />;
  }
  return <Say title={t('noPageTitle')} text={t('noPage', { roles: roles.join(', ') })} />;
}

export function Welcome() {
  const { t } = useText();
  return (
    <>
      <h1>{t('brand')}</h1>
      <p>{t('loginHint')}</p>
      <a className="button primary" href={loginAddress(location.pathname + location.search + location.hash)}>
        {t('logIn')}
      </a>
    </>
  );
}

export function Forbidden() {
  const { t } = useText();
  return <Say title={t('forbiddenTitle')} text={t('forbidden')} />;
}

export function Lost() {
  const { t } = useText();
  return <Say title={t('lostTitle')} />;
}

/** While the files of a page come. */
export function Loading() {
  const { t } = useText();
  return <p role="status">{t('loading')}</p>;
}

/** The files of a page did not come, or it broke. */
export function NotLoaded() {
  const { t } = useText();
  return (
    <>
      <Say title={t('notLoadedTitle')} text={t('notLoaded')} />
      <button type="button" onClick={() => location.reload()}>{t('tryAgain')}</button>
    </>
  );
}

function Say({ title, text }: { title: string; text?: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p>{text}</p>
    </>
  );
}
