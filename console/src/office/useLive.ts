import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../api/ask';
import { sessionEnded } from '../session/session';

export type Live = 'CONNECTING' | 'OPEN' | 'LOST';

/** Asked anew this often, whatever the stream says: it proves that the screen is up to date. In milliseconds. */
export const PROOF = 15_000;

/** Of the stream: after them, what is shown of alarms is asked anew. */
const NEWS = [
  'alarm-raised', 'alarm-level-changed', 'alarm-returned', 'alarm-handled',
  'alarm-flood-began', 'alarm-flood-ended', 'alarm-notification-failed', 'gap',
];
/** A flood is asked for once, not once an alarm. In milliseconds. */
const TOGETHER = 250;
/** One that is not answered by then does not hold up the next. In milliseconds. */
const SLOW = 3_000;
/** After a refusal the browser gives up; then we try. In milliseconds. */
const AGAIN = 5_000;
/** A stream ends with its token, every few minutes, and is back at once: that alone is no news. In milliseconds. */
const PATIENCE = 10_000;

const watchers = new Set<() => void>();
let state: Live = 'CONNECTING';
let listeners = 0;
let hangUp: () => void = () => undefined;

/** Listens to alarms as they come, and says whether it does: nothing that is heard is lost between two streams. */
export function useLive(): Live {
  const queries = useQueryClient();
  useEffect(() => listen(queries), [queries]);
  return useSyncExternalStore(watch, () => state);
}

/** One stream for all who listen: a browser has few connections. */
function listen(queries: QueryClient): () => void {
  listeners++;
  if (listeners === 1) {
    become('CONNECTING');
    hangUp = connect(queries);
  }
  return () => {
    listeners--;
    if (listeners === 0) {
      hangUp();
    }
  };
}

function connect(queries: QueryClient): () => void {
  let stream: EventSource;
  let closed = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const refresh = () => {
    again = false;
    // not before this is answered: in a flood each question would give up the one before, and none be shown
    const answered = queries.invalidateQueries({ queryKey: ['alarms'] });
    void Promise.race([answered, new Promise(resolve => setTimeout(resolve, SLOW))]).finally(() => {
      later = undefined;
      if (again) {
        hear();
      }
    });
  };
  const hear = () => {
    again = true;
    later ??= closed ? undefined : setTimeout(refresh, TOGETHER);
  };
  const open = () => {
    stream = new EventSource('/api/v1/alarms/stream');
    stream.onopen = () => {
      clearTimeout(lost);
      lost = undefined;
      become('OPEN');
      hear(); // what came while nobody listened
    };
    stream.onerror = () => {
      lost ??= setTimeout(() => become('LOST'), PATIENCE);
      if (stream.readyState === EventSource.CLOSED) {
        askWhy();
        retry = setTimeout(open, AGAIN);
      }
    };
    NEWS.forEach(name => stream.addEventListener(name, hear));
  };
  open();
  return () => {
    closed = true;
    stream.close();
    clearTimeout(later);
    clearTimeout(retry);
    clearTimeout(lost);
  };
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function become(now: Live): void {
  state = now;
  watchers.forEach(tell => tell());
}

function askWhy(): void {
  void ask('/session').then(answer => answer.status === 401 && sessionEnded(), () => undefined);
}
