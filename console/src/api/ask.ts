import { Unreachable } from './problem';

const SECOND = 1_000;

/**
 * How long an answer is waited for, in milliseconds: longer than the door waits (yimatong.proxy), so that we hear what
 * it says, and not for ever, since a network may take and never bring.
 */
const PATIENCE = {
  everyday: 30 * SECOND,
  /** Of a part of an upload, which has to go up first. */
  part: 60 * SECOND,
  /** Of what is about a whole city: the door waits two minutes. */
  city: 130 * SECOND,
  /** Of a file that is imported: it may take half an hour to go up, and two minutes to be answered. */
  file: 33 * 60 * SECOND,
};

/** As the door has it: ApiCall of the gateway. */
const CITY = /^\/api\/v1\/(code-recomputations|risk-map|risk-pictures|[a-z-]+-imports|code-policies\/.*trials)(\/|$)/;
const IMPORT = /^\/api\/v1\/[a-z-]+-imports(\/|$)/;

/**
 * Asks, for a limited time.
 *
 * @throws Unreachable if no answer came
 */
export async function ask(input: Request | string, init: RequestInit = {}): Promise<Response> {
  const signal = AbortSignal.timeout(patienceFor(input));
  return fetch(input, { ...init, signal }).catch((broken: unknown) => {
    throw new Unreachable(String(broken));
  });
}

function patienceFor(input: Request | string): number {
  if (typeof input === 'string') {
    return PATIENCE.everyday; // of the session
  }
  const { pathname } = new URL(input.url);
  if (input.headers.has('Upload-Offset')) {
    return PATIENCE.part;
  }
  if (input.method === 'POST' && IMPORT.test(pathname)) {
    return PATIENCE.file;
  }
  return CITY.test(pathname) ? PATIENCE.city : PATIENCE.everyday;
}
