import createClient from 'openapi-fetch';
import type { components as EnterpriseParts, paths as EnterprisePaths } from '../generated/enterprises';
import type { components as HazardParts, paths as HazardPaths } from '../generated/hazards';
import type { components as InspectionParts, paths as InspectionPaths } from '../generated/inspections';
import { csrf, sameAgain, sessionEnded } from '../session/session';
import { Refused, Unreachable, problemOf } from './problem';

/** What the services say, by the names of their documents. */
export type Hazards = HazardParts['schemas'];
export type Inspections = InspectionParts['schemas'];
export type Enterprises = EnterpriseParts['schemas'];

let language = 'zh';

/** In which language problems are told. */
export function speak(chosen: string): void {
  language = chosen;
}

/** All of the suite's API; a path or a body that is not in its documents does not compile. */
export const api = createClient<EnterprisePaths & InspectionPaths & HazardPaths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: asTheDoorExpects,
});

/** Repeats a request once if only the session's mark was out of date, never in somebody else's name. */
async function asTheDoorExpects(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(marked(request));
  if (!(await isOfTheSession(response))) {
    return response;
  }
  if (await sameAgain()) {
    return fetch(marked(again));
  }
  sessionEnded();
  return response;
}

function marked(request: Request): Request {
  request.headers.set('Accept-Language', language);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    request.headers.set('X-Yimatong-Csrf', csrf());
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
 */
export async function answered<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((broken: unknown) => {
    throw new Unreachable(String(broken));
  });
  if (!response.ok) {
    throw new Refused(problemOf(response.status, error));
  }
  return data as T;
}

/** The header of a change that is meant for this version only. */
export function ifMatch(version: number | undefined): { 'If-Match': string } {
  return { 'If-Match': `"${version ?? 0}"` };
}
