import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Hazards } from '../api/client';
import { STEPS } from './alarmSteps';
import { useSession } from './who';

/** Acknowledges alarms, each in the version that is on the screen: nothing unseen. */
export function useAcknowledgement() {
  const queries = useQueryClient();
  const mayAcknowledge = useSession().roles.some(role => STEPS.ACKNOWLEDGED!.by.includes(role));
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
