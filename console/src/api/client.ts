import createClient from 'openapi-fetch';
import type { components as EnterpriseParts, paths as EnterprisePaths } from '../generated/enterprises';
import type { components as HazardParts, paths as HazardPaths } from '../generated/hazards';
import type { components as InspectionParts, paths as InspectionPaths } from '../generated/inspections';
import { csrf, sameAgain, sessionEnded, whoIsHere } from '../session/session';
import { ask } from './ask';
import { NotLoggedIn, NotOurs, Refused, Unreachable, problemOf } from './problem';

/** What the services say, by the names of their documents. */
export type Hazards = HazardParts['schemas'];
export type Inspections = InspectionParts['schemas'];
export type Enterprises = EnterpriseParts['schemas'];

let language = 'zh';

/** In which language problems are told. */
export function speak(chosen: string): void {
  language = chosen;
}

/** Tables are for downloads, not for pages. */
type Json = 'application/json' | 'application/geo+json' | 'application/problem+json';

/** All of the suite's API; a path or a body that is not in its documents does not compile. */
export const api = createClient<EnterprisePaths & InspectionPaths & HazardPaths, Json>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: request => asTheDoorExpects(request, whoIsHere()),
});

/** For what was written down before: it is sent in a session of its writer, or not at all. */
export function inTheNameOf(account: string): { fetch: (request: Request) => Promise<Response> } {
  return {
    fetch: async request => {
      await mustBe(account, whoIsHere() === account);
      const response = await asTheDoorExpects(request, account);
      // a question carries no mark: what was refused may have been refused to somebody else
      const doubtful = !response.ok && (request.method === 'GET' || (await isOfTheSession(response)));
      await mustBe(account, !doubtful);
      return response;
    },
  };
}

async function mustBe(account: string, known: boolean): Promise<void> {
  const asked = known || (await sameAgain(account).catch((broken: unknown) => {
    throw new Unreachable(String(broken)); // a refusal of the door is none of what was sent
  }));
  if (!asked) {
    sessionEnded();
    throw new NotLoggedIn(`${account} is not logged in`);
  }
}

/** Repeats a request once if only the session's mark was out of date, never in somebody else's name. */
async function asTheDoorExpects(request: Request, account: string | undefined): Promise<Response> {
  const again = request.clone();
  const response = await ask(marked(request, account));
  if (!(await isOfTheSession(response))) {
    return response;
  }
  if (account !== undefined && (await sameAgain(account).catch(() => false))) {
    return ask(marked(again, account));
  }
  sessionEnded();
  return response;
}

function marked(request: Request, account: string | undefined): Request {
  request.headers.set('Accept-Language', language);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    request.headers.set('X-Yimatong-Csrf', csrf(account));
  }
  return request;
}

async function isOfTheSession(response: Response): Promise<boolean> {
  if (response.status !== 403) {
    return response.status === 401;
  }
  const problem = problemOf(403, await response.clone().json().catch(() => undefined));
  return problem.type.endsWith('/csrf-refused');
}

/**
 * What was answered.
 *
 * @throws Refused with the problem that was told
 * @throws Unreachable if no answer came
 * @throws NotLoggedIn if it was not sent
 */
export async function answered<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch(unanswered);
  if (!response.ok) {
    throw new Refused(problemOf(response.status, error));
  }
  return data as T;
}

/** Tells what kept an answer from coming. */
export function unanswered(broken: unknown): never {
  if (broken instanceof NotLoggedIn || broken instanceof Unreachable) {
    throw broken;
  }
  throw broken instanceof SyntaxError ? new NotOurs(String(broken)) : new Unreachable(String(broken));
}

/** The header of a change that is meant for this version only. */
export function ifMatch(version: number | undefined): { 'If-Match': string } {
  return { 'If-Match': `"${version ?? 0}"` };
}
