import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useMatch } from 'react-router';
import { answered, api } from '../../api/client';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { PROOF, useLive } from '../useLive';
import { useOld } from '../useOld';
import { useSession } from '../who';
import { isLouder, severeOf, type Heard } from './severe';
import { ring } from './tone';

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

/** Silent until it is switched on, which is a click: before one, browsers let nothing be heard. */
function Bell({ items }: { items: Parameters<typeof severeOf>[0] | undefined }) {
  const { t } = useText();
  const [on, setOn] = useState<AudioContext>();
  const before = useRef<Heard>(undefined);
  useEffect(() => () => void on?.close(), [on]);
  useEffect(() => {
    if (items === undefined) {
      return;
    }
    const now = severeOf(items);
    if (on !== undefined && before.current !== undefined && isLouder(before.current, now)) {
      ring(on);
    }
    before.current = now;
  }, [items, on]);
  const turn = () => {
    if (on !== undefined) {
      return setOn(undefined);
    }
    const made = new AudioContext();
    ring(made); // so it is known that it can be heard
    setOn(made);
  };
  return (
    <button type="button" aria-pressed={on !== undefined} onClick={turn} title={t('bell.hint')}>
      {t(on === undefined ? 'bell.off' : 'bell.on')}
    </button>
  );
}
