import { Link } from 'react-router';
import type { Hazards } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { LevelChip } from '../alarmWords';
import type { Entry } from './round';

/** What was shown of a source, frozen by the server at that instant. */
export function Evidence({ entry }: { entry: Entry }) {
  const { t, language } = useText();
  const { alarms = [], sensors = [], cameras = [], promise } = entry;
  return (
    <>
      <p className="quiet">{t('patrol.shownAt', { time: clockTime(entry.shownAt, language) })}</p>
      {alarms.length > 0 && (
        <ul>
          {alarms.map(alarm => (
            <li key={alarm.id}>
              <LevelChip level={alarm.level} /> <Link to={`/alarms/${alarm.id}`}>{alarm.tag}</Link> {alarm.value} {alarm.unit} ·{' '}
              {clockTime(alarm.raisedAt, language)} · {t(`alarm.${alarm.state ?? 'UNACKNOWLEDGED'}`)}
            </li>
          ))}
        </ul>
      )}
      {sensors.length === 0 ? <p>{t('noSensors')}</p> : <Sensors sensors={sensors} />}
      <ul>
        {cameras.map(camera => (
          <li key={camera.deviceId}>
            {t('patrol.camera')} {camera.name} <Chip tone={camera.state === 'ONLINE' ? 'green' : 'grey'}>{t(`camera.${camera.state ?? 'UNKNOWN'}`)}</Chip>{' '}
            {camera.playerLink !== undefined && (
              <a href={camera.playerLink} target="_blank" rel="noreferrer">
                {t('patrol.watch')}
              </a>
            )}
          </li>
        ))}
        <li>{t(promise === undefined ? 'patrol.promise.NONE' : `patrol.promise.${promise.state ?? 'MISSING'}`)}</li>
      </ul>
    </>
  );
}

function Sensors({ sensors }: { sensors: Hazards['ShownSensor'][] }) {
  const { t, language } = useText();
  return (
    <div className="table" tabIndex={0} role="region" aria-label={t('sensors')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('patrol.tag')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('limits')}</th>
            <th scope="col">{t('observed')}</th>
            <th scope="col">{t('patrol.reliable')}</th>
          </tr>
        </thead>
        <tbody>
          {sensors.map(sensor => (
            <tr key={sensor.id}>
              <th scope="row">
                {sensor.tag} <span className="quiet">{sensor.name}</span>
              </th>
              <td>
                {sensor.state === 'FRESH' || (sensor.level !== undefined && sensor.level !== 'NORMAL') ? <LevelChip level={sensor.level} /> : null}{' '}
                {sensor.value === undefined ? '–' : `${sensor.value} ${sensor.unit}`}
              </td>
              <td>{[sensor.lowLow, sensor.low, sensor.high, sensor.highHigh].map(limit => limit ?? '–').join(' / ')}</td>
              <td>{clockTime(sensor.observedAt, language)}</td>
              <td>
                <Reliable sensor={sensor} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A value that is not fresh is not the present one; a sensor that failed tells nothing. */
function Reliable({ sensor: { state, ageSeconds, health = [] } }: { sensor: Hazards['ShownSensor'] }) {
  const { t } = useText();
  const age = ageSeconds === undefined ? '' : t('patrol.age', { minutes: Math.round(ageSeconds / 60) });
  return (
    <>
      <Chip tone={state === 'FRESH' ? 'green' : 'grey'}>{t(`sensor.${state ?? 'SILENT'}`)}</Chip> {state !== 'FRESH' && age}{' '}
      {health.map(({ condition }) => (
        <Chip key={condition} tone="yellow">
          {t(`health.${condition ?? 'NO_DATA'}`)}
        </Chip>
      ))}
    </>
  );
}
