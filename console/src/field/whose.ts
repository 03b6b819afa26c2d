import { useCallback, useEffect, useRef, useState } from 'react';
import { onSessionEnd, whoAmI } from '../session/session';

/** Who works on this device: as the gateway says, or as it said last. */
export interface Inspector {
  account: string;
  name: string;
}

export interface Standing {
  inspector?: Inspector;
  /** AWAY: nobody could be asked. ENDED: what is written is kept, and nothing is sent before a new log-in. */
  session: 'ASKING' | 'PRESENT' | 'AWAY' | 'ENDED';
}

const REMEMBERED = 'yimatong-inspector';

export function remembered(): Inspector | undefined {
  const kept = localStorage.getItem(REMEMBERED);
  return kept === null ? undefined : (JSON.parse(kept) as Inspector);
}

/** Somebody has logged out; also the other tabs show it at once. */
export function forgetInspector(): void {
  localStorage.removeItem(REMEMBERED);
  departures.postMessage('left');
}

const departures = new BroadcastChannel('yimatong-departures');

async function ask(): Promise<Standing> {
  try {
    const session = await whoAmI();
    if (session === undefined) {
      return { inspector: remembered(), session: 'ENDED' };
    }
    return { inspector: { account: session.account, name: session.name }, session: 'PRESENT' };
  } catch {
    return { inspector: remembered(), session: 'AWAY' };
  }
}

/** Asked anew when the network is back, when the page is looked at again, and when an answer says the session is over. */
export function useStanding(): Standing {
  const [standing, setStanding] = useState<Standing>({ inspector: remembered(), session: 'ASKING' });
  const newest = useRef(0);
  const refresh = useCallback(() => {
    const number = ++newest.current;
    void ask().then(now => {
      if (number !== newest.current) {
        return; // somebody may have logged out since: it would bring them back
      }
      if (now.session === 'PRESENT') {
        localStorage.setItem(REMEMBERED, JSON.stringify(now.inspector));
      }
      setStanding(now);
    });
  }, []);
  useEffect(() => {
    refresh();
    const ended = onSessionEnd(refresh);
    const ear = new BroadcastChannel('yimatong-departures');
    ear.onmessage = () => {
      localStorage.removeItem(REMEMBERED); // an answer may have come between word and message
      setStanding({ session: 'ENDED' }); // what they looked at is no longer shown, also before the door has answered
      refresh();
    };
    const looked = () => document.visibilityState === 'visible' && refresh();
    addEventListener('online', refresh);
    document.addEventListener('visibilitychange', looked);
    return () => {
      ended();
      ear.close();
      removeEventListener('online', refresh);
      document.removeEventListener('visibilitychange', looked);
    };
  }, [refresh]);
  return standing;
}
