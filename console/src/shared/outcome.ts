import { NotLoggedIn, NotOurs, Refused, Unreachable, problemOf, type Problem } from '../api/problem';

/** Why something is to be sent again: no network, no session, or a server that asks for patience. */
export type Pause = 'OFFLINE' | 'SESSION' | 'LATER';

/** Whether nothing else can be sent either. */
export function stops(pause: Pause | undefined): boolean {
  return pause === 'OFFLINE' || pause === 'SESSION';
}

/** What came of sending: nothing if it was taken, a problem if not, and a pause if it is to be sent again. */
export async function outcomeOf(sent: Promise<void>): Promise<{ pause?: Pause; problem?: Problem }> {
  try {
    await sent;
    return {};
  } catch (failure) {
    return { pause: pauseFor(failure), problem: problemIn(failure) };
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
    return 'LATER'; // a defect here, or a picture that cannot be read: it stays, and is shown
  }
  const kind = failure.problem.type.split('/').at(-1) ?? '';
  if (failure.problem.type === 'about:blank') {
    return 'LATER'; // not the suite answered, but something between
  }
  const patience = [
    'csrf-refused', 'request-running', 'upload-running', 'attachment-corrupted', 'too-many-unfinished-uploads',
  ];
  return failure.status >= 500 || [401, 408, 425, 429].includes(failure.status) || patience.includes(kind)
    ? 'LATER'
    : undefined;
}

function problemIn(failure: unknown): Problem {
  return failure instanceof Refused ? failure.problem : problemOf(0, { type: 'about:blank', detail: String(failure) });
}
