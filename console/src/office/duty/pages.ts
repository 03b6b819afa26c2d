import { answered } from '../../api/client';

type Part<T> = { data?: T[]; error?: unknown; response: Response };

/**
 * A whole list, part by part, as far as the server says that there is more.
 *
 * @param part asks for the part behind a cursor
 */
export async function whole<T>(part: (cursor: string | undefined) => Promise<Part<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    let next: string | null = null;
    const rows = await answered(part(cursor).then(answer => ((next = answer.response.headers.get('Link')), answer)));
    all.push(...rows);
    cursor = cursorOf(next);
  } while (cursor !== undefined);
  return all;
}

function cursorOf(link: string | null): string | undefined {
  const address = link === null ? undefined : /<([^>]*)>;\s*rel="next"/.exec(link)?.[1];
  return address === undefined ? undefined : (new URL(address, 'http://any').searchParams.get('cursor') ?? undefined);
}
