import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { Evidence } from './Evidence';
import { TickOff } from './TickOff';
import { areaName } from './names';
import { lookAt, type Entry, type Look, type Stop } from './round';

const TONES = { AWAITED: 'plain', REMINDED: 'yellow', SEEN: 'green', MISSED: 'red' } as const;

interface Line {
  stop: Stop;
  look: Look | undefined;
  keep: (look: Look) => void;
  mine: boolean;
  inCharge: string | undefined;
}

/** A source of the round: to be shown it, and to tick it off by what was shown. */
export function StopLine({ stop, look, keep, mine, inCharge }: Line) {
  const { t, language } = useText();
  const entry = stop.entry ?? {};
  const state = stop.state ?? 'AWAITED';
  const word = t(look ? 'patrol.lookAgain' : 'patrol.look');
  const looking = useMutation({ mutationFn: () => lookAt([entry.sourceId ?? '']), onSuccess: looks => looks.forEach(keep) });
  return (
    <li className={state === 'MISSED' ? 'waits' : ''}>
      <div className="what">
        <Chip tone={TONES[state]}>{t(`patrol.${state}`)}</Chip> <strong>{entry.name}</strong>{' '}
        <span className="quiet">{t('map.level', { level: entry.level })}</span>
        <br />
        <EnterpriseName uscc={entry.uscc ?? ''} /> · {areaName(entry.area, language)}
        <br />
        {stop.state === 'SEEN' ? (
          <>
            {t('patrol.seenBy', { officer: stop.officer, time: clockTime(stop.tickedAt, language) })}
            {stop.late === true && ` · ${t('patrol.late')}`}
          </>
        ) : (
          <Glance entry={entry} />
        )}
      </div>
      <div className="steps">
        {stop.state !== 'SEEN' && mine && (
          <button type="button" className="primary" disabled={looking.isPending} aria-label={`${word} ${entry.name}`} onClick={() => looking.mutate()}>
            {word}
          </button>
        )}
        {stop.state !== 'SEEN' && !mine && <span className="quiet">{inCharge === undefined ? t('patrol.nobody') : t('patrol.inCharge', { officer: inCharge })}</span>}
        <Link to={`/sources/${entry.uscc}/${entry.source}`}>{t('patrol.live')}</Link>
      </div>
      {looking.isError && <Failure of={looking.error} />}
      {stop.state !== 'SEEN' && look && (
        <div className="beneath">
          <Evidence entry={look.shown ?? {}} />
          <TickOff key={look.id} look={look} again={() => looking.mutate()} />
        </div>
      )}
      {stop.look !== undefined && <WhatWasSeen id={stop.look} name={entry.name ?? ''} />}
    </li>
  );
}

/** What asks for attention, in a line. */
function Glance({ entry: { alarms = [], sensors = [], cameras = [], promise, quiet } }: { entry: Entry }) {
  const { t } = useText();
  const blind = cameras.filter(camera => camera.state !== 'ONLINE').length;
  const unreliable = sensors.filter(sensor => sensor.quiet !== true).length;
  if (quiet === true) {
    return <>{t('patrol.isQuiet', { sensors: sensors.length, cameras: cameras.length })}</>;
  }
  const words = [
    alarms.length > 0 && t('patrol.alarms', { count: alarms.length }),
    sensors.length === 0 && t('noSensors'),
    unreliable > 0 && t('patrol.unreliable', { count: unreliable, all: sensors.length }),
    blind > 0 && t('patrol.blind', { count: blind, all: cameras.length }),
    promise?.state === 'MISSING' && t('patrol.promise.MISSING'),
  ];
  return <>{words.filter(Boolean).join(' · ')}</>;
}

export function EnterpriseName({ uscc }: { uscc: string }) {
  const enterprise = useQuery({
    queryKey: ['enterprises', uscc],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}', { params: { path: { uscc } } })),
    staleTime: Infinity,
  });
  return <>{enterprise.data?.name ?? uscc}</>;
}

/** What was shown to the officer then, and what they wrote down. */
function WhatWasSeen({ id, name }: { id: string; name: string }) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const look = useQuery({
    queryKey: ['looks', id],
    queryFn: () => answered(api.GET('/api/v1/patrols/looks/{id}', { params: { path: { id } } })),
    enabled: shown,
    staleTime: Infinity,
  });
  return (
    <>
      <button type="button" aria-expanded={shown} aria-label={`${t('patrol.what')} ${name}`} onClick={() => setShown(!shown)}>
        {t('patrol.what')}
      </button>
      {shown && look.isError && <Failure of={look.error} again={() => void look.refetch()} />}
      {shown && look.data && (
        <div className="beneath">
          <Note look={look.data} />
          <Evidence entry={look.data.shown ?? {}} />
        </div>
      )}
    </>
  );
}

function Note({ look: { outcome, remark, finding } }: { look: Look }) {
  const { t } = useText();
  return (
    <p>
      <Chip tone={outcome === 'NORMAL' ? 'green' : 'yellow'}>{t(`outcome.${outcome ?? 'NORMAL'}`)}</Chip> {remark}{' '}
      {finding !== undefined && t('patrol.finding', { finding })}
    </p>
  );
}
