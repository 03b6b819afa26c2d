import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answered, api, type Enterprises } from '../../../api/client';
import { Refused } from '../../../api/problem';

type Portrait = Required<Pick<Enterprises['Portrait'], 'name' | 'kind' | 'enterpriseStatus' | 'codeStatus'>> & Enterprises['Portrait'];
/** An enterprise in an area as it is now. */
export type Picture = { uscc: string; area: string; changedAt: string | undefined } & Portrait & Required<Enterprises['Figures']>;

/** What was read of the feed so far, and where to go on. */
interface Known {
  pictures: Map<string, Picture>;
  next: string | undefined;
  /** Up to when everything is accounted for in them. */
  asOf?: string | undefined;
}

/** Who may read pictures one by one; others are told sums. */
export const READERS = ['analyst', 'supervisor', 'duty-officer'];

const KEY = ['risk-pictures'];
/** How often the feed is followed, in milliseconds. */
const ANEW = 60_000;
/** The service tells so many at once. */
const MOST = 1_000;

/** All risk pictures of one's areas; after the first time only what has changed is read. */
export function usePictures(): UseQueryResult<Known> {
  const queries = useQueryClient();
  return useQuery({
    queryKey: KEY,
    queryFn: () => follow(queries.getQueryData<Known>(KEY) ?? nothing()),
    refetchInterval: ANEW,
  });
}

const nothing = (): Known => ({ pictures: new Map(), next: undefined });

async function follow(known: Known): Promise<Known> {
  try {
    return await readOn(known);
  } catch (failure) {
    if (known.next !== undefined && failure instanceof Refused && [400, 409].includes(failure.status)) {
      return readOn(nothing()); // of other areas by now, or of a database that was restored
    }
    throw failure;
  }
}

async function readOn({ pictures, next }: Known): Promise<Known> {
  const known = new Map(pictures);
  for (let cursor = next, more = true; ; ) {
    const part: Enterprises['RiskChanges'] = await answered(api.GET('/api/v1/risk-pictures', { params: { query: { limit: MOST, cursor } } }));
    part.changes?.forEach(change => take(known, change));
    cursor = part.next;
    more = part.more === true;
    if (!more) {
      return { pictures: known, next: cursor, asOf: part.asOf };
    }
  }
}

function take(known: Map<string, Picture>, { uscc = '', area = '', gone, changedAt, portrait, figures }: Enterprises['RiskPicture']): void {
  const place = `${uscc} ${area}`;
  if (gone === true || portrait === undefined || portrait === null) {
    known.delete(place);
  } else {
    known.set(place, { uscc, area, changedAt, ...portrait, ...figures } as Picture);
  }
}
