import { useEffect } from 'react';
import { useText } from '../text';
import { Navigate } from 'react-router';
import { loginAddress } from '../session/session';
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

/** A page that cannot be shown, most often because its script is of a version that the server no longer has. */
export function Broken() {
  const { t } = useText();
  return (
    <>
      <Say title={t('brokenTitle')} text={t('broken')} />
      <button type="button" className="primary" onClick={() => location.reload()}>
        {t('reload')}
      </button>
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
