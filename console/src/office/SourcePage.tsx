import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../text';
import { useParams } from 'react-router';
import { answered, api, type Hazards } from '../api/client';
import { Chip } from '../shared/Chip';
import { Failure } from '../shared/Failure';
import { clockTime } from '../text/time';
import { LevelChip } from './alarmWords';
import { Back } from './Back';
import { Trend } from './Trend';
import { useOld } from './useOld';

/** More than a source has; the server gives a hundred unless asked for more. */
const ALL = 1_000;
/** How often values are asked anew, in milliseconds. */
const ANEW = 10_000;

/** A hazard source as it is now: its sensors, their limits, and whether they can be relied upon. */
export function SourcePage() {
  const { t } = useText();
  const { uscc = '', source = '' } = useParams();
  const sources = useQuery({
    queryKey: ['sources', uscc],
    queryFn: () => answered(api.GET('/api/v1/hazard-sources', { params: { query: { uscc } } })),
  });
  const sensors = useQuery({
    queryKey: ['sensors', uscc, source],
    queryFn: () => answered(api.GET('/api/v1/sensors', { params: { query: { uscc, source, limit: ALL } } })),
    refetchInterval: ANEW,
  });
  const health = useQuery({
    queryKey: ['health', uscc, source],
    queryFn: () => answered(api.GET('/api/v1/sensor-health', { params: { query: { uscc, source, limit: ALL } } })),
    refetchInterval: ANEW,
  });
  const found = sources.data?.find(one => one.code === source);
  const failure = sensors.error ?? health.error ?? sources.error;
  return (
    <>
      <Back />
      <h1>{found?.name ?? source}</h1>
      {found?.level !== undefined && <p>{t('hazardLevel', { level: found.level })}</p>}
      <AsOf failed={failure !== null} updatedAt={sensors.dataUpdatedAt} />
      {failure !== null && <Failure of={failure} again={() => void sensors.refetch()} />}
      {sensors.isPending && <p role="status">{t('loading')}</p>}
      <h2>{t('sensors')}</h2>
      {sensors.data?.length === 0 && <p className="empty">{t('noSensors')}</p>}
      <ul className="lines">
        {sensors.data?.map(sensor => (
          <SensorLine key={sensor.id} sensor={sensor} episodes={health.data?.filter(it => it.sensorId === sensor.id)} />
        ))}
      </ul>
    </>
  );
}

function AsOf({ failed, updatedAt }: { failed: boolean; updatedAt: number }) {
  const { t, language } = useText();
  const time = clockTime(updatedAt || undefined, language);
  const old = useOld(updatedAt, ANEW);
  return failed || old ? <p role="alert">{t('notLive', { time })}</p> : <p className="quiet">{t('asOf', { time })}</p>;
}

function SensorLine({ sensor, episodes }: { sensor: Hazards['SensorView']; episodes: Hazards['HealthEpisodeView'][] | undefined }) {
  const { t, language } = useText();
  const [shown, setShown] = useState(false);
  const name = language === 'zh' ? sensor.nameZh : sensor.nameEn;
  const limits = (['lowLow', 'low', 'high', 'highHigh'] as const).filter(limit => sensor[limit] !== undefined);
  return (
    <li>
      <div className="what">
        <strong>{sensor.tag}</strong> {name}
        <br />
        <Value sensor={sensor} reliable={episodes?.length === 0} />
        {episodes?.map(episode => (
          <span key={episode.id}>
            {' '}
            <Chip tone="grey">{t(`health.${episode.condition ?? 'NO_DATA'}`)}</Chip>{' '}
            {t('since', { time: clockTime(episode.beganAt, language) })}
          </span>
        ))}
        <br />
        <span className="quiet">
          {limits.length === 0
            ? t('limitsNone')
            : `${t('limits')}: ${limits.map(limit => `${t(`limit.${limit}`)} ${sensor[limit]}`).join(', ')} ${sensor.unit}`}
        </span>
      </div>
      <div className="steps">
        <button type="button" aria-expanded={shown} aria-label={`${t('trend')} ${sensor.tag}`} onClick={() => setShown(!shown)}>
          {t('trend')}
        </button>
      </div>
      {shown && <Trend sensor={sensor} />}
    </li>
  );
}

/** The latest value. Of a sensor that cannot be relied upon, nobody says that it is normal. */
function Value({ sensor, reliable }: { sensor: Hazards['SensorView']; reliable: boolean }) {
  const { t, language } = useText();
  if (!sensor.latest) {
    return <Chip tone="grey">{t('noReading')}</Chip>;
  }
  const { value, level, observedAt } = sensor.latest;
  return (
    <>
      {(reliable || level !== 'NORMAL') && <LevelChip level={level} />} {value} {sensor.unit} ·{' '}
      {clockTime(observedAt, language)}
    </>
  );
}
