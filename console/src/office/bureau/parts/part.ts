import { answered, unanswered } from '../../../api/client';

/** One part of a list; `next` is the cursor of the part behind it, if there is one. */
export interface Part<T> {
  rows: T[];
  next: string | undefined;
}

/** So many rows are asked for at once. */
export const ROWS = 50;

/**
 * One part of a list, as the suite pages: the next one is named in the header `Link`.
 *
 * @throws what {@link answered} throws
 */
export async function part<T>(call: Promise<{ data?: T[]; error?: unknown; response: Response }>): Promise<Part<T>> {
  const whole = await call.catch(unanswered);
  const rows = await answered(Promise.resolve(whole));
  return { rows, next: cursorIn(whole.response.headers.get('Link')) };
}

/** All parts of a list, one after the other; for a file. */
export async function whole<T>(ask: (cursor: string | undefined) => Promise<Part<T>>): Promise<T[]> {
  const rows: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const { rows: some, next } = await ask(cursor);
    rows.push(...some);
    if (next === undefined || next === cursor) {
      return rows;
    }
    cursor = next;
  }
}

/** The cursor of the next part in a header as RFC 8288 has it. */
export function cursorIn(link: string | null): string | undefined {
  const address = /<([^>]*)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1];
  return address === undefined ? undefined : (new URL(address, 'http://door').searchParams.get('cursor') ?? undefined);
}
