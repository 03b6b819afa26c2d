import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../text';
import { Link } from 'react-router';
import { answered, api, type Hazards } from '../api/client';
import { Chip } from '../shared/Chip';
import { Failure } from '../shared/Failure';
import { clockTime } from '../text/time';
import { LevelChip, StateWords } from './alarmWords';
import { useAcknowledgement } from './useAcknowledgement';

type Item = Hazards['AlarmItem'];
type Alarm = Hazards['AlarmView'];

/** One thing to look at: an alarm, a flood, or alarms that were laid together. */
export function ItemLine({ item }: { item: Item }) {
  const place = [item.enterprise, item.sourceName ?? item.source].filter(Boolean).join(' · ');
  return (
    <li className={(item.unacknowledged ?? 0) > 0 ? 'waits' : ''}>
      {item.kind === 'ALARM' && item.alarm ? (
        <AlarmLine alarm={item.alarm} place={place} />
      ) : (
        <ManyLine item={item} place={place || (item.area ?? '')} />
      )}
    </li>
  );
}

function AlarmLine({ alarm, place }: { alarm: Alarm; place?: string }) {
  const { t, language } = useText();
  const acknowledgement = useAcknowledgement();
  const waits = alarm.state === 'UNACKNOWLEDGED' || alarm.state === 'RETURNED_UNACKNOWLEDGED';
  return (
    <>
      <div className="what">
        <LevelChip level={alarm.level} gas={alarm.gasAlarm} /> <strong>{alarm.tag}</strong> {alarm.value} {alarm.unit}
        <br />
        {place !== undefined && <>{place} · </>}
        {clockTime(alarm.observedAt, language)} · <StateWords alarm={alarm} />
        {acknowledgement.isError && <Failure of={acknowledgement.error} />}
        {acknowledgement.data?.left?.length === 1 && <p role="alert">{t('leftOver', { left: 1 })}</p>}
      </div>
      <div className="steps">
        {waits && acknowledgement.mayAcknowledge && (
          <button type="button"
            className="primary"
            disabled={acknowledgement.isPending}
            aria-label={`${t('acknowledge')} ${alarm.tag}`}
            onClick={() => acknowledgement.mutate([alarm])}
          >
            {t('acknowledge')}
          </button>
        )}
        <Link to={`/alarms/${alarm.id}`} aria-label={`${t('details')} ${alarm.tag}`}>
          {t('details')}
        </Link>
      </div>
    </>
  );
}

function ManyLine({ item, place }: { item: Item; place: string }) {
  const { t, language } = useText();
  const [shown, setShown] = useState(false);
  const count = Object.values(item.levels ?? {}).reduce((sum, some) => sum + some, 0);
  return (
    <>
      <div className="what">
        <LevelChip level={item.highestLevel} />{' '}
        <Chip tone="plain">{t(item.kind === 'FLOOD' ? 'item.FLOOD' : 'item.GROUP')}</Chip> <strong>{place}</strong>
        <br />
        {t('itemCount', { all: count, open: item.unacknowledged })}
        {item.firstOut && ` · ${t('firstOut', { tag: item.firstOut.tag, time: clockTime(item.firstOut.observedAt, language) })}`}
        {item.floodEndedAt !== undefined && ` · ${t('floodOver')}`}
      </div>
      <div className="steps">
        <button type="button" aria-expanded={shown} aria-label={`${t('beneath')} ${place}`} onClick={() => setShown(!shown)}>
          {t('beneath')}
        </button>
      </div>
      {shown && item.alarms !== undefined && <Beneath address={item.alarms} />}
    </>
  );
}

/** More than are acknowledged at once; the server gives a hundred unless asked for more. */
const ALL = 1_000;

/** The alarms of a flood or a group, as the server says where they are. */
function Beneath({ address }: { address: string }) {
  const { t } = useText();
  const query = { limit: ALL, ...Object.fromEntries(new URL(address, location.origin).searchParams) };
  const alarms = useQuery({
    queryKey: ['alarms', address],
    queryFn: () => answered(api.GET('/api/v1/alarms', { params: { query } })),
  });
  const acknowledgement = useAcknowledgement();
  const waiting = alarms.data?.filter(it => it.state === 'UNACKNOWLEDGED' || it.state === 'RETURNED_UNACKNOWLEDGED') ?? [];
  return (
    <div className="beneath">
      {alarms.isPending && <p role="status">{t('loading')}</p>}
      {alarms.isError && <Failure of={alarms.error} again={() => void alarms.refetch()} />}
      {waiting.length > 0 && acknowledgement.mayAcknowledge && (
        <button type="button" disabled={acknowledgement.isPending} onClick={() => acknowledgement.mutate(waiting)}>
          {t('acknowledgeAll', { count: waiting.length })}
        </button>
      )}
      {acknowledgement.isError && <Failure of={acknowledgement.error} />}
      {acknowledgement.data && (
        <p role="status">
          {t('acknowledged', { done: acknowledgement.data.acknowledged?.length })}{' '}
          {(acknowledgement.data.left?.length ?? 0) > 0 && t('leftOver', { left: acknowledgement.data.left?.length })}
        </p>
      )}
      <ul className="lines">
        {alarms.data?.map(alarm => (
          <li key={alarm.id}>
            <AlarmLine alarm={alarm} />
          </li>
        ))}
      </ul>
    </div>
  );
}
