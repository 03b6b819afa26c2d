import { oneByOne, outcomeOf, stops, type Pause } from '../shared/outcome';
import { UnreadableFile } from '../shared/upload';
import { sendInspection } from './inspection/bundle';
import { inspectionsOf, namesItsPhotos } from './inspection/sheets';
import { fileFinding, sendPhoto, type Owner } from './letters';
import { reinspectionsOf } from './reinspection/reinspection';
import { sendReInspection } from './reinspection/sending';
import { changeReport, keep, photosOf, reportsOf, type Photo, type Report } from './store';
import { changePhoto, markUnreadable } from './unreadable';

export type { Pause };

/**
 * Sends what waits, oldest first: findings, inspections and re-inspections before any photo, since they name photos
 * before they arrive and must not wait for them. What the server has not acknowledged stays, whatever happens.
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
  let pause: Pause | undefined;
  for (const sendKind of [sendReports, sendInspections, sendReInspections, sendAllPhotos]) {
    const stopped = await sendKind(account);
    if (stops(stopped)) {
      return stopped;
    }
    pause ??= stopped;
  }
  return pause;
}

const sendReports = async (account: string) => oneByOne(await reportsOf(account), sendReport);
const sendInspections = async (account: string) => oneByOne(await inspectionsOf(account), sendInspection);
const sendReInspections = async (account: string) => oneByOne(await reinspectionsOf(account), sendReInspection);

async function sendAllPhotos(account: string): Promise<Pause | undefined> {
  const filed = (await reportsOf(account)).filter(report => report.state === 'FILED');
  const inspected = (await inspectionsOf(account)).filter(namesItsPhotos);
  const owners = [
    ...filed.map(({ id, body }): Owner => ({ id, account, uscc: body.uscc })),
    ...inspected.map(({ id, visit }): Owner => ({ id, account, uscc: visit.uscc })),
  ];
  return oneByOne(owners, sendPhotos);
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

async function sendPhotos(owner: Owner): Promise<Pause | undefined> {
  const waiting = (await photosOf(owner.id)).filter(photo => photo.state === 'WAITING');
  return oneByOne(waiting, photo => sendPicture(owner, photo));
}

async function sendPicture(owner: Owner, photo: Photo): Promise<Pause | undefined> {
  const { pause, problem, failure } = await outcomeOf(sendPhoto(owner, photo));
  if (failure instanceof UnreadableFile) {
    await markUnreadable(photo.id, failure.message); // no other waits for it, and no server has to be asked again
    return undefined;
  }
  if (!stops(pause)) {
    const state = pause ? 'WAITING' : problem ? 'REFUSED' : 'STORED';
    const content = state === 'STORED' ? undefined : photo.content;
    await changePhoto({ ...photo, state, problem, content });
  }
  return pause;
}
