import { useEffect, useState } from 'react';
import { logOut, loginAddress } from '../session/session';
import { switchLanguage, useText } from '../text';
import { wordsOf } from '../shared/Failure';
import { forgetCopies } from './copies';
import { Dossier } from './Dossier';
import { FindingForm } from './FindingForm';
import { Home } from './Home';
import { InspectionPage } from './inspection/InspectionPage';
import { OutboxPage } from './OutboxPage';
import { ReInspectionForm } from './reinspection/ReInspectionForm';
import { unsentIn, useOutbox, type Outbox } from './useOutbox';
import { forgetInspector, useStanding, type Inspector, type Standing } from './whose';

/** The part of the address behind `#/`, in pieces: the pages live in the fragment, so that one file serves them all. */
function usePlace(): string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean);
}

export function FieldApp() {
  const { t } = useText();
  const standing = useStanding();
  const outbox = useOutbox(standing);
  const { inspector, session } = standing;
  return (
    <>
      <header className="bar">
        <a href="#/">{t('brand')}</a>
        {inspector && session === 'PRESENT' && (
          <a className="office" href="/console/alarms">
            {t('office')}
          </a>
        )}
        <button type="button" onClick={() => switchLanguage()}>
          {t('language')}
        </button>
        {inspector && session === 'PRESENT' && <LogOut inspector={inspector} outbox={outbox} />}
      </header>
      <main>
        <Notices standing={standing} outbox={outbox} />
        {!inspector && <h1>{t('title')}</h1>}
        {session === 'ASKING' && !inspector && <p role="status">{t('loading')}</p>}
        {inspector && <Page inspector={inspector} outbox={outbox} />}
      </main>
    </>
  );
}

function Page({ inspector, outbox }: { inspector: Inspector; outbox: Outbox }) {
  const [page, id] = usePlace();
  if (page === 'enterprise' && id !== undefined) {
    return <Dossier key={id} inspector={inspector} uscc={id} outbox={outbox} />;
  }
  if (page === 'finding' && id !== undefined) {
    return <FindingForm key={`${inspector.account} ${id}`} id={id} account={inspector.account} />;
  }
  if (page === 'inspection' && id !== undefined) {
    return <InspectionPage key={`${inspector.account} ${id}`} id={id} account={inspector.account} outbox={outbox} />;
  }
  if (page === 'reinspection' && id !== undefined) {
    return <ReInspectionForm key={`${inspector.account} ${id}`} id={id} account={inspector.account} />;
  }
  if (page === 'outbox') {
    return <OutboxPage outbox={outbox} />;
  }
  return <Home inspector={inspector} outbox={outbox} />;
}

function Notices({ standing: { inspector, session }, outbox }: { standing: Standing; outbox: Outbox }) {
  const { t } = useText();
  const login = loginAddress(location.pathname + location.hash);
  return (
    <>
      {(session === 'ENDED' || outbox.pause === 'SESSION') && (
        <div className="notice warning" role="status">
          <p>{inspector && outbox.pause ? t('pause.SESSION') : t('notLoggedIn')}</p>
          <a className="button" href={login}>
            {t('logIn')}
          </a>
        </div>
      )}
      {outbox.pause !== undefined && outbox.pause !== 'SESSION' && (
        <p className="notice warning" role="status">
          {t(`pause.${outbox.pause}`)}
        </p>
      )}
      {session === 'AWAY' && outbox.pause === undefined && (
        <p className="notice" role="status">
          {t('unreachable')}
        </p>
      )}
    </>
  );
}

function LogOut({ inspector, outbox }: { inspector: Inspector; outbox: Outbox }) {
  const { t } = useText();
  const leave = async () => {
    const count = unsentIn(outbox);
    if (count === 0 || confirm(t('logOutWaits', { count }))) {
      const next = await logOut().catch((failure: unknown) => alert(wordsOf(failure)));
      if (next) {
        forgetInspector();
        await forgetCopies(inspector.account);
        location.assign(next);
      }
    }
  };
  return (
    <button type="button" onClick={() => void leave()}>
      {t('logOut')}
    </button>
  );
}
