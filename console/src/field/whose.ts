import { useCallback, useEffect, useState } from 'react';
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
    const inspector = { account: session.account, name: session.name };
    localStorage.setItem(REMEMBERED, JSON.stringify(inspector));
    return { inspector, session: 'PRESENT' };
  } catch {
    return { inspector: remembered(), session: 'AWAY' };
  }
}

/** Asked anew when the network is back, when the page is looked at again, and when an answer says the session is over. */
export function useStanding(): Standing {
  const [standing, setStanding] = useState<Standing>({ inspector: remembered(), session: 'ASKING' });
  const refresh = useCallback(() => void ask().then(setStanding), []);
  useEffect(() => {
    refresh();
    const ended = onSessionEnd(refresh);
    const ear = new BroadcastChannel('yimatong-departures');
    ear.onmessage = () => {
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
