import { ask } from '../api/ask';
import { NotLoggedIn, Refused, Unreachable, problemOf } from '../api/problem';

/** Who is logged in, as the gateway says; tokens never come to the browser. */
export interface Session {
  name: string;
  account: string;
  roles: string[];
  areas: string[];
  uscc: string | null;
  csrf: string;
  /** When it ends if nothing is asked any more. */
  endsAt: string;
}

let present: Session | undefined;
const watchers = new Set<() => void>();

/** Whose session marks what is sent, as far as is known here. */
export function whoIsHere(): string | undefined {
  return present?.account;
}

/**
 * What every changing request has to carry, so that no other site can send it.
 *
 * @param account whose session is to answer for it
 * @throws NotLoggedIn if the session is somebody else's by now
 */
export function csrf(account: string | undefined): string {
  if (present?.account !== account) {
    throw new NotLoggedIn(`Not ${account}, but ${present?.account ?? 'nobody'}`);
  }
  return present?.csrf ?? '';
}

/**
 * Asks who is logged in, and goes on as that person; nobody is told by undefined.
 *
 * @throws Unreachable if no answer came: that says nothing about the session
 */
export async function whoAmI(): Promise<Session | undefined> {
  present = await atTheDoor();
  return present;
}

/** Asks whether this account is logged in; if so, the mark of the session is the present one. */
export async function sameAgain(account: string): Promise<boolean> {
  const now = await atTheDoor();
  if (now === undefined || now.account !== account) {
    return false;
  }
  present = now;
  return true;
}

async function atTheDoor(): Promise<Session | undefined> {
  const response = await ask('/session', { headers: { Accept: 'application/json' } });
  if (response.status === 401) {
    return undefined;
  }
  if (!response.ok) {
    throw new Refused(problemOf(response.status, await response.json().catch(() => undefined)));
  }
  return (await response.json().catch((broken: unknown) => {
    throw new Unreachable(String(broken)); // cut off, or the page of a network
  })) as Session;
}

/** To be told when an answer shows that the session has ended. */
export function onSessionEnd(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function sessionEnded(): void {
  watchers.forEach(watcher => watcher());
}

/** @param returnTo where to come back to: path, query and fragment, as the address bar has them */
export function loginAddress(returnTo: string): string {
  return `/session/login?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Ends the session, and answers where to go; never somebody else's, who logged in meanwhile. */
export async function logOut(): Promise<string> {
  const account = whoIsHere();
  try {
    return await leave(account);
  } catch (failure) {
    const outOfDate = failure instanceof Refused && failure.problem.type.endsWith('/csrf-refused');
    if (outOfDate && account !== undefined && (await sameAgain(account))) {
      return leave(account);
    }
    throw failure;
  }
}

async function leave(account: string | undefined): Promise<string> {
  const response = await ask('/session/logout', { method: 'POST', headers: { 'X-Yimatong-Csrf': csrf(account) } });
  if (response.status === 204) {
    return '/console/';
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Refused(problemOf(response.status, answer));
  }
  return (answer as { location: string }).location;
}
