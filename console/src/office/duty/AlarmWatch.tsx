import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMatch } from 'react-router';
import { answered, api } from '../../api/client';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { PROOF, useLive } from '../useLive';
import { useOld } from '../useOld';
import { useSession } from '../who';
import { Bell } from './Bell';

/** Who watches alarms does so on every page: their count is in the title, and a new grave one is heard. */
export function AlarmWatch() {
  const { roles } = useSession();
  const onPage = useMatch('/alarms') !== null;
  const onWatch = roles.includes('duty-officer') || roles.includes('supervisor');
  return onWatch || onPage ? <Watch sound={onWatch} warns={!onPage} /> : null;
}

/** @param warns whether it says that it is not live; the page of alarms says so itself */
function Watch({ sound, warns }: { sound: boolean; warns: boolean }) {
  const { t, language } = useText();
  const live = useLive();
  const items = useQuery({
    queryKey: ['alarms', 'items'],
    queryFn: () => answered(api.GET('/api/v1/alarm-items')),
    refetchInterval: PROOF,
    refetchIntervalInBackground: true,
  });
  const waiting = items.data?.reduce((sum, item) => sum + (item.unacknowledged ?? 0), 0) ?? 0;
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${t('brand')}` : t('brand');
    return () => {
      document.title = t('brand');
    };
  }, [waiting, language, t]);
  const old = useOld(items.dataUpdatedAt, PROOF);
  return (
    <>
      {warns && (items.isError || old || live === 'LOST') && (
        <strong role="alert">{t('notLive', { time: clockTime(items.dataUpdatedAt || undefined, language) })}</strong>
      )}
      {sound && <Bell items={items.data} />}
    </>
  );
}
