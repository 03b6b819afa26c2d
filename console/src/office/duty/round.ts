import { useQuery } from '@tanstack/react-query';
import { answered, api, type Hazards } from '../../api/client';
import { dayOf } from '../../text/time';
import { useSession } from '../who';
import { whole } from './pages';

export type Stop = Hazards['Stop'];
export type Entry = Hazards['PatrolEntry'];
export type Look = Hazards['PatrolLookView'];

/** How often the round is asked for anew, in milliseconds: values and alarms in it are those of then. */
export const ROUND = 30_000;
const LONGEST = 1000;

/** All sources of one's areas, with what is known of them now, and whether somebody looked today. */
export function useRound() {
  return useQuery({
    queryKey: ['patrol', 'round'],
    queryFn: () => whole<Stop>(cursor => api.GET('/api/v1/patrols/round', { params: { query: { cursor, limit: LONGEST } } })),
    refetchInterval: ROUND,
  });
}

/** Who is on duty today, by area: the roster of patrols decides who may tick off. */
export function useDuty() {
  const { account } = useSession();
  const today = dayOf(Date.now());
  return useQuery({
    queryKey: ['patrol', 'duty', today],
    queryFn: async () => {
      const query = { from: today, until: today };
      const all = await whole<Hazards['DutyAssignmentView']>(cursor =>
        api.GET('/api/v1/duty-roster', { params: { query: { ...query, cursor, limit: LONGEST } } }),
      );
      const turns = all.filter(turn => turn.roster === 'PATROL');
      return {
        mine: new Set(turns.filter(turn => [turn.officer, turn.standIn].includes(account)).map(turn => turn.area)),
        inCharge: new Map(turns.map(turn => [turn.area, turn.standIn ?? turn.officer])),
      };
    },
    refetchInterval: 10 * ROUND,
  });
}

/** To be shown sources; what is shown is kept by the server, and ticked off by. */
export function lookAt(sources: string[]): Promise<Look[]> {
  return answered(
    api.POST('/api/v1/patrols/looks', {
      params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
      body: { sources },
    }),
  );
}

export function isOpen({ state }: Stop): boolean {
  return state !== 'SEEN';
}

/** Counts of a round, in the officer's own areas or in all. */
export function progressOf(stops: Stop[]) {
  const seen = stops.filter(stop => stop.state === 'SEEN').length;
  const missed = stops.filter(stop => stop.state === 'MISSED' || stop.late === true).length;
  return { all: stops.length, seen, missed, left: stops.length - seen, deadline: stops[0]?.deadline };
}
