/** What the suite answers instead of doing what it was asked (RFC 9457); the types are in docs/problems.md. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  requestId?: string;
  errors?: { pointer: string; code: string; detail: string }[];
  /** With 412: the thing as it is by now. */
  current?: unknown;
}

/** What the server has against it, place by place. */
export function reasonsOf({ detail, errors = [] }: Problem): string {
  return [detail, ...errors.map(error => error.detail)].filter(Boolean).join(' ');
}

/** The server refused. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }

  get status(): number {
    return this.problem.status;
  }
}

/** No answer came: whether the server did what it was asked is not known. */
export class Unreachable extends Error {}

/** Something answered that is not the suite: the page of a network in place of ours. */
export class NotOurs extends Unreachable {}

/** Nothing was sent: whose words they are is not logged in. */
export class NotLoggedIn extends Error {}

/** A problem of our own words, where what answered was not the suite (a proxy, a portal of a network). */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body && 'detail' in body) {
    return { ...(body as Problem), status };
  }
  return { type: 'about:blank', title: `HTTP ${status}`, status, detail: `HTTP ${status}` };
}
