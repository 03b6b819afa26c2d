import { outcomeOf, stops, type Pause } from '../shared/outcome';
import { fileFinding, sendPhoto } from './letters';
import { changeReport, keep, photosOf, reportsOf, type Photo, type Report } from './store';

export type { Pause };

/**
 * Sends what waits, oldest first: each finding before its photos, since a finding names them before they arrive and
 * must not wait for them. What the server has not acknowledged stays, whatever happens.
 *
 * @param another what to do while another run sends: leave it to that one, or wait and see what it left
 * @returns why something still waits; nothing if all was answered; BUSY if another run sends, so that nothing is known
 */
export async function send(account: string, another: 'LEAVE' | 'WAIT' = 'LEAVE'): Promise<Pause | 'BUSY' | undefined> {
  // one run at a time, of all tabs and the worker: two would upload a photo against each other
  const ifAvailable = another === 'LEAVE';
  return navigator.locks.request('yimatong-outbox', { ifAvailable }, lock => (lock ? sendAll(account) : 'BUSY'));
}

async function sendAll(account: string): Promise<Pause | undefined> {
  // a photo may take long on a poor network, and no finding waits for it
  const reports = await oneByOne(await reportsOf(account), sendReport);
  if (stops(reports)) {
    return reports;
  }
  const filed = (await reportsOf(account)).filter(report => report.state === 'FILED');
  const photos = await oneByOne(filed, sendPhotos);
  return stops(photos) ? photos : (reports ?? photos);
}

/** Goes on where only this one cannot be taken: a server, or this device, may be able to take the next. */
async function oneByOne<T>(all: T[], sendOne: (one: T) => Promise<Pause | undefined>): Promise<Pause | undefined> {
  let pause: Pause | undefined;
  for (const one of all) {
    const stopped = await sendOne(one).catch((): Pause => 'LATER');
    if (stops(stopped)) {
      return stopped;
    }
    pause ??= stopped;
  }
  return pause;
}

async function sendReport({ id }: Report): Promise<Pause | undefined> {
  // from here on its text stays as it is: the server may know it
  const report = await changeReport(id, kept => (kept.state === 'WAITING' ? { ...kept, asked: true } : undefined));
  if (report === undefined) {
    return undefined;
  }
  const { pause, problem } = await outcomeOf(fileFinding(report));
  if (!stops(pause)) {
    const state = pause ? 'WAITING' : problem ? 'REFUSED' : 'FILED';
    await keep([{ ...report, state, problem, asked: state !== 'REFUSED' }]);
  }
  return pause;
}

async function sendPhotos(report: Report): Promise<Pause | undefined> {
  const waiting = (await photosOf(report.id)).filter(photo => photo.state === 'WAITING');
  return oneByOne(waiting, photo => sendPicture(report, photo));
}

async function sendPicture(report: Report, photo: Photo): Promise<Pause | undefined> {
  const { pause, problem } = await outcomeOf(sendPhoto(report, photo));
  if (!stops(pause)) {
    const state = pause ? 'WAITING' : problem ? 'REFUSED' : 'STORED';
    const content = state === 'STORED' ? undefined : photo.content;
    await keep([], [{ ...photo, state, problem, content }]);
  }
  return pause;
}
