import { NotLoggedIn, Refused, Unreachable, type Problem } from '../api/problem';
import { fileFinding, sendPhoto } from './letters';
import { changeReport, keep, photosOf, reportsOf, type Photo, type Report } from './store';

/** Why a run stopped before everything was sent: no network, no session, or a server that asks for patience. */
export type Pause = 'OFFLINE' | 'SESSION' | 'LATER';

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
  let pause: Pause | undefined;
  for (const report of await reportsOf(account)) {
    const stopped = await sendOne(report);
    if (stopped === 'OFFLINE' || stopped === 'SESSION') {
      return stopped;
    }
    pause ??= stopped; // a server that cannot take this one now may take the next
  }
  return pause;
}

async function sendOne(report: Report): Promise<Pause | undefined> {
  // from here on its text stays as it is: the server may know it
  const claimed = await changeReport(report.id, kept => (kept.state === 'WAITING' ? { ...kept, asked: true } : undefined));
  const pause = claimed && (await sendReport(claimed));
  if (pause !== undefined) {
    return pause;
  }
  report = claimed ?? report;
  if (report.state === 'FILED') {
    for (const photo of await photosOf(report.id)) {
      const stopped = photo.state === 'WAITING' ? await sendPicture(report, photo) : undefined;
      if (stopped !== undefined) {
        return stopped;
      }
    }
  }
  return undefined;
}

async function sendReport(report: Report): Promise<Pause | undefined> {
  try {
    await fileFinding(report);
    report.state = 'FILED';
    delete report.problem;
  } catch (failure) {
    const pause = pauseFor(failure);
    if (pause !== undefined) {
      return pause;
    }
    report.state = 'REFUSED';
    report.asked = false;
    report.problem = problemIn(failure);
  }
  await keep([report]);
  return undefined;
}

async function sendPicture(report: Report, photo: Photo): Promise<Pause | undefined> {
  try {
    await sendPhoto(report, photo, () => keep([], [photo]));
    photo.state = 'STORED';
    delete photo.content;
    delete photo.problem;
  } catch (failure) {
    const pause = pauseFor(failure);
    if (pause !== undefined) {
      return pause;
    }
    photo.state = 'REFUSED';
    photo.problem = problemIn(failure);
  }
  await keep([], [photo]);
  return undefined;
}

/** Answers that say nothing of the report itself: it is asked again, with the same key. */
function pauseFor(failure: unknown): Pause | undefined {
  if (failure instanceof Unreachable) {
    return 'OFFLINE';
  }
  if (failure instanceof NotLoggedIn) {
    return 'SESSION';
  }
  if (!(failure instanceof Refused)) {
    throw failure;
  }
  const kind = failure.problem.type.split('/').at(-1) ?? '';
  if (failure.status === 401 || kind === 'csrf-refused') {
    return 'SESSION';
  }
  if (failure.problem.type === 'about:blank') {
    return 'LATER'; // not the suite answered, but something between
  }
  const patience = ['request-running', 'upload-running', 'attachment-corrupted', 'too-many-unfinished-uploads'];
  return failure.status >= 500 || [408, 425, 429].includes(failure.status) || patience.includes(kind)
    ? 'LATER'
    : undefined;
}

function problemIn(failure: unknown): Problem {
  return (failure as Refused).problem;
}
