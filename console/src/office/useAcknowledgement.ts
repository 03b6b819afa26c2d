import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Hazards } from '../api/client';
import { useSession } from './who';

/** Who acknowledges alarms from a list, which does not say what one may do with each; the server decides. */
const WHO = ['duty-officer', 'enterprise'];

/** Acknowledges alarms, each in the version that is on the screen: nothing unseen. */
export function useAcknowledgement() {
  const queries = useQueryClient();
  const mayAcknowledge = useSession().roles.some(role => WHO.includes(role));
  const acknowledgement = useMutation({
    mutationFn: (seen: Hazards['AlarmView'][]) => {
      const alarms = seen.map(({ id, version }) => ({ id: id ?? '', version: version ?? 0 }));
      return answered(
        api.POST('/api/v1/alarm-acknowledgements', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { alarms },
        }),
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['alarms'] }),
  });
  return { ...acknowledgement, mayAcknowledge };
}
