import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api, type Enterprises } from '../../api/client';
import { Refused } from '../../api/problem';
import { dayOf } from '../../text/time';
import { useSession } from '../who';

/** Today by the suite's calendar, also after midnight. */
export function useToday(): string {
  const [today, setToday] = useState(dayOf(Date.now()));
  useEffect(() => {
    const clock = setInterval(() => setToday(dayOf(Date.now())), 10_000);
    return () => clearInterval(clock);
  }, []);
  return today;
}

/** The newest promise of who is logged in; null if none was ever given. */
export function useLatestPromise() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['promises', uscc],
    queryFn: async () => {
      const newest = await answered(
        api.GET('/api/v1/enterprises/{uscc}/promises', { params: { path: { uscc }, query: { limit: 1 } } }),
      );
      return newest[0] ?? null;
    },
    refetchInterval: 60_000,
  });
}

/** Whether a promise is owed each day; null if not. */
export function usePromiseDuty() {
  const uscc = useSession().uscc ?? '';
  return useQuery({
    queryKey: ['promise-duty', uscc],
    queryFn: () =>
      answered(api.GET('/api/v1/enterprises/{uscc}/promise-duty', { params: { path: { uscc } } })).catch(
        (failure: unknown) => {
          if (failure instanceof Refused && failure.status === 404) {
            return null;
          }
          throw failure;
        },
      ),
  });
}

/** Whether the duty holds on this day. */
export function isOwed(duty: Enterprises['PromiseDuty'] | null | undefined, day: string): boolean {
  return !!duty && (duty.from ?? day) <= day && (duty.until ?? day) >= day;
}

/** By when today's promise is due: the code rests on the instant from which the next one is missing. */
export function deadlineOf(code: Enterprises['CodeView'] | undefined): string | undefined {
  return code?.inputs?.find(fact => fact.kind === 'PROMISE')?.overdueFrom;
}
