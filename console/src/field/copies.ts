import { Unreachable } from '../api/problem';
import { store } from './store';

/** An answer, and since when it is known if it could not be asked anew. */
export interface Known<T> {
  body: T;
  at: number;
  fresh: boolean;
}

/**
 * Asks, and keeps the answer for when there is no network.
 *
 * @throws Unreachable if there is no network, and no answer was kept
 */
export async function known<T>(account: string, what: string, ask: () => Promise<T>): Promise<Known<T>> {
  const key = `${account} ${what}`;
  try {
    const body = await ask();
    const at = Date.now();
    await (await store()).put('copies', { key, account, at, body });
    return { body, at, fresh: true };
  } catch (failure) {
    const copy = failure instanceof Unreachable ? await (await store()).get('copies', key) : undefined;
    if (copy === undefined) {
      throw failure;
    }
    return { body: copy.body as T, at: copy.at, fresh: false };
  }
}

/** The answer that was kept, if one was: where an older one serves as well. */
export async function keptCopy<T>(account: string, what: string): Promise<T | undefined> {
  return (await (await store()).get('copies', `${account} ${what}`))?.body as T | undefined;
}

/** When somebody logs out, what they looked at leaves the device; what they wrote stays. */
export async function forgetCopies(account: string): Promise<void> {
  const database = await store();
  for (const copy of await database.getAll('copies')) {
    if (copy.account === account) {
      await database.delete('copies', copy.key);
    }
  }
}
