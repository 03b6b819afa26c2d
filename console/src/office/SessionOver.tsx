import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';
import { loginAddress, onSessionEnd, whoAmI } from '../session/session';
import { useSession } from './who';

/** Lies over the page when the session has ended; the page and what was typed in it stay beneath. */
export function SessionOver() {
  const { t } = useText();
  const { account } = useSession();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stillOut, setStillOut] = useState(false);
  useEffect(() => onSessionEnd(() => dialog.current?.open || dialog.current?.showModal()), []);

  const goOn = async () => {
    const now = await whoAmI().catch(() => undefined);
    if (now !== undefined && now.account !== account) {
      location.reload(); // somebody else: nothing of this page is theirs
    }
    setStillOut(now === undefined);
    if (now?.account === account) {
      dialog.current?.close();
      queries.setQueryData(['session'], now);
      await queries.invalidateQueries({ predicate: query => query.queryKey[0] !== 'session' });
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="session-over" onCancel={event => event.preventDefault()}>
      <h2 id="session-over">{t('sessionOver')}</h2>
      <p>{t('sessionOverHint')}</p>
      {stillOut && <p role="alert">{t('stillOut')}</p>}
      <div className="steps">
        <a className="button primary" href={loginAddress('/console/')} target="_blank" rel="noreferrer">
          {t('logInElsewhere')}
        </a>
        <button type="button" onClick={() => void goOn()}>
          {t('loggedInAgain')}
        </button>
      </div>
    </dialog>
  );
}
