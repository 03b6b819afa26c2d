import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useText } from '../text';
import type { Enterprises } from '../api/client';
import { Refused, Unreachable } from '../api/problem';
import { enterprisesOf } from './enterprises';
import { Tasks } from './Tasks';
import { readCode } from './uscc';
import { unsentIn, type Outbox } from './useOutbox';
import type { Inspector } from './whose';

const Scanner = lazy(() => import('./Scanner'));

type Trouble = 'codeUnreadable' | 'codeNotFound' | 'tokenOffline';

export function Home({ inspector, outbox }: { inspector: Inspector; outbox: Outbox }) {
  const { t } = useText();
  return (
    <>
      <h1>{t('title')}</h1>
      <Lookup inspector={inspector} />
      <h2>
        <a href="#/outbox">
          {t('outbox')} ({unsentIn(outbox)})
        </a>
      </h2>
      <Tasks inspector={inspector} outbox={outbox} />
    </>
  );
}

function Lookup({ inspector }: { inspector: Inspector }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [scanning, setScanning] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [namesakes, setNamesakes] = useState<Enterprises['EnterpriseView'][]>([]);

  const open = async (text: string) => {
    const code = readCode(text);
    setScanning(false);
    setTrouble(undefined);
    setNamesakes([]);
    try {
      const found = code && ('uscc' in code ? [code] : await enterprisesOf(inspector.account, code.token));
      if (found?.length === 1) {
        location.hash = `#/enterprise/${found[0]!.uscc}`;
      } else if (found !== undefined && found.length > 1) {
        setNamesakes(found as Enterprises['EnterpriseView'][]); // one typed code is one enterprise
      } else {
        setTrouble(code === undefined ? 'codeUnreadable' : 'codeNotFound');
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
      {namesakes.length > 0 && (
        <div className="notice warning" role="alert">
          <p>{t('namesakes', { count: namesakes.length })}</p>
          <ul>
            {namesakes.map(({ uscc, name, address }) => (
              <li key={uscc}>
                <a href={`#/enterprise/${uscc}`}>
                  {name} · {uscc}
                </a>{' '}
                {address}
              </li>
            ))}
          </ul>
        </div>
      )}
      {trouble && (
        <p className="notice error" role="alert">
          {t(trouble)}
        </p>
      )}
    </section>
  );
}
