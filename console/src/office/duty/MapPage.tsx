import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { PROOF } from '../useLive';
import { useOld } from '../useOld';
import { Freshness } from './Freshness';
import { Legend } from './Legend';
import { MapFilters } from './MapFilters';
import { MapFrame } from './MapFrame';
import { PlaceList } from './PlaceList';
import { PlacePanel } from './PlacePanel';
import { chosen, filtersOf } from './filters';
import { STALE, riskMap, unknown, type Place, type RiskMap } from './riskMap';

const NOWHERE: Place[] = [];

/** One map of everything at risk (一张图): who is where, in which colour, and where alarms stand. */
export function MapPage() {
  const { t, language } = useText();
  const [query, address] = useSearchParams();
  const [crowd, setCrowd] = useState<string[]>([]);
  const map = useRiskMap();
  const asOf = Date.parse(map.data?.asOf ?? '') || 1; // of what was never heard of
  const stale = useOld(map.data ? asOf : 0, STALE);
  const told = map.data?.features ?? NOWHERE;
  const all = useMemo(() => (stale ? unknown(told) : told), [told, stale]);
  const filters = useDeferredValue(query.toString());
  const shown = useMemo(() => chosen(all, filtersOf(new URLSearchParams(filters))), [all, filters]);
  const areas = useMemo(() => [...new Set(all.map(place => place.properties.area))].sort(), [all]);
  const of = query.get('of');
  const selected = useMemo(() => all.find(place => place.id === of), [all, of]);
  const select = (uscc: string | undefined) => {
    setCrowd([]);
    address(former => {
      const next = new URLSearchParams(former);
      uscc === undefined ? next.delete('of') : next.set('of', uscc);
      return next;
    });
  };
  const point = (usccs: string[]) => (usccs.length > 1 ? setCrowd(usccs) : select(usccs[0]));
  return (
    <div className="map-page">
      <h1>{t('map')}</h1>
      <Freshness of={map} every={PROOF} asOf={map.data?.asOf ?? null} />
      {stale && (
        <p className="notice error" role="alert">
          {t('map.stale', { time: clockTime(map.data?.asOf ?? undefined, language) })}
        </p>
      )}
      {map.isError && <Failure of={map.error} again={() => void map.refetch()} />}
      <MapFilters areas={areas} />
      <div className="map-columns">
        <div>
          <MapFrame places={shown} selected={selected} point={point} />
          <Legend />
        </div>
        <div className="map-side">
          {selected && <PlacePanel key={selected.id} place={selected} close={() => select(undefined)} />}
          {crowd.length > 0 && <Crowd places={crowd.flatMap(id => all.find(place => place.id === id) ?? [])} select={select} />}
          {map.isPending ? <p role="status">{t('loading')}</p> : <PlaceList places={shown} all={all.length} of={of} select={select} />}
        </div>
      </div>
    </div>
  );
}

/** Asked anew as alarms are; what has not changed comes from the server as a few bytes. */
function useRiskMap() {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['risk-map'],
    queryFn: () => riskMap(queries.getQueryData<RiskMap>(['risk-map'])),
    refetchInterval: PROOF,
    structuralSharing: false, // ten thousand places are compared by who draws them
  });
}

/** Several that lie at one point of the map: which is meant? */
function Crowd({ places, select }: { places: Place[]; select: (uscc: string) => void }) {
  const { t } = useText();
  return (
    <section className="notice" aria-label={t('map.crowd', { count: places.length })} role="status">
      <p>{t('map.crowd', { count: places.length })}</p>
      <div className="steps">
        {places.slice(0, 30).map(({ id, properties }) => (
          <button key={id} type="button" onClick={() => select(id)}>
            {properties.name}
          </button>
        ))}
      </div>
    </section>
  );
}
