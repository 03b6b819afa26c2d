import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { answered, api } from '../api/client';
import { Failure } from '../shared/Failure';
import { ItemLine } from './ItemLine';
import { Liveness } from './Liveness';
import { PROOF, useLive } from './useLive';

/** Alarms in the order of what to do next. */
export function AlarmsPage() {
  const { t } = useText();
  const live = useLive();
  const items = useQuery({
    queryKey: ['alarms', 'items'],
    queryFn: () => answered(api.GET('/api/v1/alarm-items')),
    refetchInterval: PROOF,
    refetchIntervalInBackground: true,
  });
  return (
    <>
      <h1>{t('alarms')}</h1>
      <Liveness live={live} failed={items.isError} updatedAt={items.dataUpdatedAt} />
      {items.isPending && <p role="status">{t('loading')}</p>}
      {items.isError && <Failure of={items.error} again={() => void items.refetch()} />}
      {items.data?.length === 0 && <p className="empty">{t('noAlarms')}</p>}
      {items.data && items.data.length > 0 && <h2>{t('next')}</h2>}
      <ol className="lines">
        {items.data?.map(item => <ItemLine key={item.alarm?.id ?? item.flood ?? item.alarms} item={item} />)}
      </ol>
    </>
  );
}
