import { useCallback, useEffect, useState } from 'react';
import type { Inspection } from './inspection/inspection';
import { inspectionOnItsWay, inspectionsOf } from './inspection/sheets';
import { send } from './outbox';
import type { Pause } from '../shared/outcome';
import { reinspectionsOf, type ReInspection } from './reinspection/reinspection';
import { onChange, photosOf, reportsOf, waitingOfOthers, type Photo, type Report, type Unreadable } from './store';
import { unreadablePhotos } from './unreadable';
import type { Standing } from './whose';

/** How often what waits is tried again while the page is open, in milliseconds. */
const AGAIN = 30_000;

/** What is on the device. */
export interface Kept {
  reports: Report[];
  inspections: Inspection[];
  reinspections: ReInspection[];
  photos: Photo[];
  unreadable: Unreadable[];
  ofOthers: number;
}

export interface Outbox extends Kept {
  pause?: Pause;
  sending: boolean;
  /** Why what is on the device cannot be read; then nothing is known of it. */
  failure?: unknown;
  reload: () => void;
  sendNow: () => void;
}

const NOTHING: Kept = { reports: [], inspections: [], reinspections: [], photos: [], unreadable: [], ofOthers: 0 };

/** What this device keeps of somebody's, kept up to date, and sent as soon as it can be. */
export function useOutbox({ inspector, session }: Standing): Outbox {
  const account = inspector?.account;
  const [kept, setKept] = useState<Kept>(NOTHING);
  const [pause, setPause] = useState<Pause>();
  const [sending, setSending] = useState(false);

  const [failure, setFailure] = useState<unknown>();

  const read = useCallback(async () => {
    if (account !== undefined) {
      setKept(await keptOf(account));
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
  const mine = <T extends { account: string }>(all: T[]) => all.filter(one => one.account === account);
  const own = { ...kept, reports: mine(kept.reports), inspections: mine(kept.inspections), reinspections: mine(kept.reinspections) };
  const waiting = waitingIn(own);
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

  return { ...own, pause, sending, failure, reload: load, sendNow };
}

async function keptOf(account: string): Promise<Kept> {
  const [reports, inspections, reinspections] = await Promise.all([reportsOf(account), inspectionsOf(account), reinspectionsOf(account)]);
  const photos = (await Promise.all([...reports, ...inspections].map(owner => photosOf(owner.id)))).flat();
  return { reports, inspections, reinspections, photos, unreadable: await unreadablePhotos(), ofOthers: await waitingOfOthers(account) };
}

/** How much is handed over, and not acknowledged yet. */
export function waitingIn({ reports, inspections, reinspections, photos }: Kept): number {
  return (
    reports.filter(report => isOnItsWay(report, photos)).length +
    inspections.filter(inspection => inspectionOnItsWay(inspection, photos)).length +
    reinspections.filter(({ state }) => state === 'WAITING').length
  );
}

/** How much is on this device only, or not yet as it should be. */
export function unsentIn({ reports, inspections, reinspections, photos }: Kept): number {
  return (
    reports.filter(report => !isWhole(report, photos)).length +
    inspections.filter(({ id, state }) => state !== 'CANCELLED' && (state !== 'FILED' || !allStored(id, photos))).length +
    reinspections.filter(({ state }) => state !== 'FILED').length
  );
}

const allStored = (owner: string, photos: Photo[]) => photos.every(photo => photo.report !== owner || photo.state === 'STORED');

/** Whether the server has yet to acknowledge something of it. */
export function isOnItsWay(report: Report, photos: Photo[]): boolean {
  const unsent = photos.some(photo => photo.report === report.id && photo.state === 'WAITING');
  return report.state === 'WAITING' || (report.state === 'FILED' && unsent);
}

/** Whether the server has all of it; what is only here is lost when it is deleted here. */
export function isWhole(report: Report, photos: Photo[]): boolean {
  return report.state === 'FILED' && allStored(report.id, photos);
}

/** Where the browser has it, it calls the worker when the network is back, also with the page closed. */
async function askForBackgroundSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.ready;
  const { sync } = (registration ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register('outbox').catch(() => undefined); // refused by the person: the page itself goes on trying
}
