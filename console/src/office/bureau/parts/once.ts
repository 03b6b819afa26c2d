/**
 * The key of a request that may be sent more than once, but is to be done once: the same for the same words, also after
 * a reload, until {@link settled}.
 *
 * @param what form or step, and whose
 * @param body what is sent
 */
export function keyOf(what: string, body: unknown): string {
  const place = placeOf(what);
  const words = JSON.stringify(body);
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as { words?: string; key?: string };
  if (kept.key !== undefined && kept.words === words) {
    return kept.key;
  }
  const key = crypto.randomUUID();
  sessionStorage.setItem(place, JSON.stringify({ words, key }));
  return key;
}

/** It was done: the same words are a new request from now on. */
export function settled(what: string): void {
  sessionStorage.removeItem(placeOf(what));
}

const placeOf = (what: string) => `yimatong-once ${what}`;
