import { Unreachable } from './problem';

/** So long an answer is waited for, in milliseconds; a network that takes and never brings would hold us for ever. */
const PATIENCE = 30_000;
/** Of a part of an upload, which has to go up first. In milliseconds. */
const PATIENCE_FOR_A_PART = 60_000;

/**
 * Asks, for a limited time.
 *
 * @throws Unreachable if no answer came
 */
export async function ask(input: Request | string, init: RequestInit = {}): Promise<Response> {
  const part = input instanceof Request && input.headers.has('Upload-Offset');
  const signal = AbortSignal.timeout(part ? PATIENCE_FOR_A_PART : PATIENCE);
  return fetch(input, { ...init, signal }).catch((broken: unknown) => {
    throw new Unreachable(String(broken));
  });
}
