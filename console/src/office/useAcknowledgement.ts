import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Hazards } from '../api/client';

/** Acknowledges alarms, each in the version that is on the screen: nothing unseen. */
export function useAcknowledgement() {
  const queries = useQueryClient();
  return useMutation({
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
}
