import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../shared/Failure';
import { text, useText } from '../../text';
import { CityMap } from './CityMap';
import { areaName } from './names';
import type { Place } from './riskMap';
import { own, settings, type Settings } from './settings';

interface Shown {
  places: Place[];
  selected: Place | undefined;
  point: (usccs: string[]) => void;
}

/** The map with its base: the bureau's, if the gateway was told of one, otherwise a sketch. */
export function MapFrame(shown: Shown) {
  const { t } = useText();
  const told = useQuery({ queryKey: ['settings'], queryFn: settings, staleTime: Infinity });
  return (
    <>
      {told.isPending && <p role="status">{t('loading')}</p>}
      {told.isError && <Failure of={told.error} again={() => void told.refetch()} />}
      {told.data && <Canvas {...shown} settings={told.data.map} />}
    </>
  );
}

function Canvas({ places, selected, point, settings: of }: Shown & { settings: Settings['map'] }) {
  const { t, language } = useText();
  const [map, setMap] = useState<CityMap>();
  const target = useRef<HTMLDivElement>(null);
  const pointed = useRef(point);
  pointed.current = point;
  const borders = useQuery({
    queryKey: ['borders', of.borders],
    queryFn: () => own<object>(of.borders ?? ''),
    enabled: of.borders !== undefined,
    staleTime: Infinity,
  });
  useEffect(() => {
    const hearing = { pointed: (usccs: string[]) => pointed.current(usccs) };
    const made = new CityMap(target.current!, of, hearing, text('map.zoomIn'), text('map.zoomOut'));
    setMap(made);
    return () => made.leave();
  }, [of]);
  useEffect(() => {
    if (borders.data !== undefined) {
      map?.drawBorders(borders.data, key => areaName(key, language), of.tiles !== undefined);
    }
  }, [map, borders.data, language, of]);
  useEffect(() => map?.show(places, language === 'zh' ? 0 : 1), [map, places, language]);
  useEffect(() => map?.select(selected), [map, selected]);
  return (
    <>
      <div ref={target} className="map" role="application" aria-label={t('map.keys')} tabIndex={0} />
      {borders.isError && <Failure of={borders.error} again={() => void borders.refetch()} />}
      <p className="quiet">
        {of.schematic && t('map.schematic')} {of.attribution}
      </p>
    </>
  );
}
