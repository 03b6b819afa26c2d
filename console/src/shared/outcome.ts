import { NotLoggedIn, NotOurs, Refused, Unreachable, problemOf, type Problem } from '../api/problem';

/** Why a run stopped before everything was sent: no network, no session, or a server that asks for patience. */
export type Pause = 'OFFLINE' | 'SESSION' | 'LATER';

/** Goes on where only this one cannot be taken: a server, or this device, may be able to take the next. */
export async function oneByOne<T>(all: T[], sendOne: (one: T) => Promise<Pause | undefined>): Promise<Pause | undefined> {
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

/** Whether it concerns everything else that waits, too. */
export function stops(pause: Pause | undefined): boolean {
  return pause === 'OFFLINE' || pause === 'SESSION';
}

/** What came of sending: the answer if it was taken, else a problem, and a pause if it is to be sent again. */
export interface Outcome<T> {
  answer?: T;
  pause?: Pause;
  problem?: Problem;
  failure?: unknown;
}

export async function outcomeOf<T>(sent: Promise<T>): Promise<Outcome<T>> {
  try {
    return { answer: await sent };
  } catch (failure) {
    return { pause: pauseFor(failure), problem: problemIn(failure), failure };
  }
}

/** Answers that say nothing of the report itself: it is asked again, with the same key. */
function pauseFor(failure: unknown): Pause | undefined {
  if (failure instanceof Unreachable && !(failure instanceof NotOurs)) {
    return 'OFFLINE';
  }
  if (failure instanceof NotLoggedIn) {
    return 'SESSION';
  }
  if (!(failure instanceof Refused)) {
    return 'LATER'; // a defect here: it stays, and is shown
  }
  const kind = failure.problem.type.split('/').at(-1) ?? '';
  if (failure.problem.type === 'about:blank') {
    return 'LATER'; // not the suite answered, but something between
  }
  const patience = [
    'csrf-refused', 'request-running', 'upload-running', 'attachment-corrupted', 'too-many-unfinished-uploads',
    'attachment-quota-reached', // until the bureau gives more room
  ];
  return failure.status >= 500 || [401, 408, 425, 429].includes(failure.status) || patience.includes(kind)
    ? 'LATER'
    : undefined;
}

function problemIn(failure: unknown): Problem {
  return failure instanceof Refused ? failure.problem : problemOf(0, { type: 'about:blank', detail: String(failure) });
}
