/**
 * The idempotency key of a request: the same as long as the same is asked, also after a lost answer or a reload, and
 * another for other words. A body that carries an id of its own may use it as that too.
 */
export function keyOf(account: string, form: string, body: unknown): string {
  const place = placeOf(account, form);
  const words = JSON.stringify(body);
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as { words?: string; key?: string };
  if (kept.words === words && kept.key !== undefined) {
    return kept.key;
  }
  const key = crypto.randomUUID();
  sessionStorage.setItem(place, JSON.stringify({ words, key }));
  return key;
}

/** After it was done: to say the same again is another request. */
export function dropKey(account: string, form: string): void {
  sessionStorage.removeItem(placeOf(account, form));
}

const placeOf = (account: string, form: string) => `yimatong-key ${account} ${form}`;
