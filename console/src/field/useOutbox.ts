import { useCallback, useEffect, useState } from 'react';
import { send, type Pause } from './outbox';
import { onChange, photosOf, reportsOf, waitingOfOthers, type Photo, type Report } from './store';
import type { Standing } from './whose';

/** How often what waits is tried again while the page is open, in milliseconds. */
const AGAIN = 30_000;

export interface Outbox {
  reports: Report[];
  photos: Photo[];
  ofOthers: number;
  pause?: Pause;
  sending: boolean;
  /** Why what is on the device cannot be read; then nothing is known of it. */
  failure?: unknown;
  reload: () => void;
  sendNow: () => void;
}

/** What this device keeps of somebody's, kept up to date, and sent as soon as it can be. */
export function useOutbox({ inspector, session }: Standing): Outbox {
  const account = inspector?.account;
  const [kept, setKept] = useState<Pick<Outbox, 'reports' | 'photos' | 'ofOthers'>>({ reports: [], photos: [], ofOthers: 0 });
  const [pause, setPause] = useState<Pause>();
  const [sending, setSending] = useState(false);

  const [failure, setFailure] = useState<unknown>();

  const read = useCallback(async () => {
    if (account !== undefined) {
      const reports = await reportsOf(account);
      const photos = (await Promise.all(reports.map(report => photosOf(report.id)))).flat();
      setKept({ reports, photos, ofOthers: await waitingOfOthers(account) });
    }
  }, [account]);
  const load = useCallback(() => void read().then(() => setFailure(undefined), setFailure), [read]);

  const sendNow = useCallback(() => {
    if (account !== undefined) {
      setSending(true);
      void send(account)
        .then(stopped => stopped !== 'BUSY' && setPause(stopped), setFailure)
        .finally(() => setSending(false));
    }
  }, [account]);

  useEffect(() => {
    load();
    return onChange(load);
  }, [load]);

  // what was read for the former account is none of the present one's, also while the store is read anew
  const reports = kept.reports.filter(report => report.account === account);
  const waiting = reports.filter(report => isOnItsWay(report, kept.photos)).length;
  useEffect(() => {
    if (waiting === 0) {
      setPause(undefined);
      return undefined;
    }
    if (session === 'ENDED') {
      setPause('SESSION');
      return undefined;
    }
    void askForBackgroundSync();
    sendNow();
    const clock = setInterval(sendNow, AGAIN);
    addEventListener('online', sendNow);
    return () => {
      clearInterval(clock);
      removeEventListener('online', sendNow);
    };
  }, [waiting, session, sendNow]);

  return { ...kept, reports, pause, sending, failure, reload: load, sendNow };
}

/** Whether the server has yet to acknowledge something of it. */
export function isOnItsWay(report: Report, photos: Photo[]): boolean {
  const unsent = photos.some(photo => photo.report === report.id && photo.state === 'WAITING');
  return report.state === 'WAITING' || (report.state === 'FILED' && unsent);
}

/** Whether the server has all of it; what is only here is lost when it is deleted here. */
export function isWhole(report: Report, photos: Photo[]): boolean {
  return report.state === 'FILED' && photos.every(photo => photo.report !== report.id || photo.state === 'STORED');
}

/** Where the browser has it, it calls the worker when the network is back, also with the page closed. */
async function askForBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register('outbox').catch(() => undefined); // refused by the person: the page itself goes on trying
}
