import { useEffect, useState } from 'react';
import { useText } from '../../text';
import { Chip, toneOf } from '../../shared/Chip';
import { alarmWords } from './alarmCounts';
import { Sign } from './Legend';
import { statusOf } from './looks';
import { areaName, kindName } from './names';
import type { Place } from './riskMap';

/** So many are listed at once. */
const PART = 50;

/** What the map shows, as a list: in the order of what to look at first. */
export function PlaceList({ places, all, of, select }: { places: Place[]; all: number; of: string | null; select: (uscc: string) => void }) {
  const { t, language } = useText();
  const [count, setCount] = useState(PART);
  const nowhere = places.filter(place => place.geometry === null).length;
  useEffect(() => setCount(PART), [all]);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('map.list')}</h2>
      <p role="status">
        {t('map.count', { shown: places.length, all })}
        {nowhere > 0 && ` · ${t('map.nowhere', { count: nowhere })}`}
      </p>
      {places.length === 0 && <p className="empty">{t('map.none')}</p>}
      <ol className="places">
        {places.slice(0, count).map(({ id, properties }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === of} onClick={() => select(id)}>
              <Sign status={statusOf(properties)} />
              <span>
                <strong>{properties.name}</strong> <Chip tone={toneOf(properties.codeStatus ?? undefined)}>{t(`colour.${statusOf(properties)}`)}</Chip>
                <br />
                {areaName(properties.area, language)} · {kindName(properties.kind, language)}
                {alarmWords(properties, t)}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {places.length > count && (
        <button type="button" onClick={() => setCount(count + PART)}>
          {t('map.more', { count: Math.min(PART, places.length - count) })}
        </button>
      )}
    </section>
  );
}
