import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { Refused } from '../../api/problem';
import { Failure } from '../../shared/Failure';
import { CodeFacts } from '../../shared/Reasons';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { LevelChip, StateWords } from '../alarmWords';
import { PROOF } from '../useLive';
import { areaName, kindName } from './names';
import type { Place } from './riskMap';

/** So many alarms of one enterprise are listed here; there is a page for them. */
const ALARMS = 10;

/** One enterprise of the map: its code and why, what stands against it, and where to go on. */
export function PlacePanel({ place, close }: { place: Place; close: () => void }) {
  const { t, language } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { name, area, kind } = place.properties;
  return (
    <section className="panel" aria-labelledby="place" onKeyDown={event => event.key === 'Escape' && close()}>
      <h2 id="place" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p>
        {areaName(area, language)} · {kindName(kind, language)} · {place.id}
      </p>
      <p>
        <Link to={`/bureau/registry/${place.id}`}>{t('map.dossier')}</Link>
      </p>
      <Code uscc={place.id} />
      <Figures place={place} />
      <Alarms uscc={place.id} />
      <Sources uscc={place.id} />
      <button type="button" onClick={close}>
        {t('map.close')}
      </button>
    </section>
  );
}

function Code({ uscc }: { uscc: string }) {
  const { t } = useText();
  const code = useQuery({
    queryKey: ['code', uscc],
    queryFn: () => answered(api.GET('/api/v1/codes/{uscc}', { params: { path: { uscc } } })),
    refetchInterval: PROOF,
  });
  if (code.error instanceof Refused && code.error.status === 404) {
    return <p>{t('map.noCode')}</p>;
  }
  return (
    <>
      {code.isPending && <p role="status">{t('loading')}</p>}
      {code.isError && <Failure of={code.error} again={() => void code.refetch()} />}
      {code.data && <CodeFacts code={code.data} />}
    </>
  );
}

/** Counted by the server; what it does not know is said to be unknown. */
function Figures({ place: { properties: risk } }: { place: Place }) {
  const { t, language } = useText();
  const count = (figure: number | null | undefined) => figure ?? t('map.unknown');
  return (
    <dl>
      <dt>{t('map.findings')}</dt>
      <dd>{t('map.findingCounts', { open: count(risk.openFindings), major: count(risk.majorFindings), overdue: count(risk.overdueFindings) })}</dd>
      {risk.hazardLevel != null && (
        <>
          <dt>{t('source')}</dt>
          <dd>{t('map.level', { level: risk.hazardLevel })}</dd>
        </>
      )}
      <dt>{t('map.rating')}</dt>
      <dd>{t(riskColour(risk.rating))}</dd>
      <dt>{t('map.warning')}</dt>
      <dd>{t(riskColour(risk.warning))}</dd>
      <dt>{t('map.else')}</dt>
      <dd>
        {t('map.elseCounts', { lapsed: count(risk.lapsedRecords), sensors: count(risk.unreliableSensors) })}
        {risk.promiseOverdue === true && ` · ${t('map.promise')}`}
      </dd>
      <dt>{t('map.codeSince')}</dt>
      <dd>{clockTime(risk.codeSince ?? undefined, language)}</dd>
    </dl>
  );
}

const RISK_COLOURS = ['BLUE', 'YELLOW', 'ORANGE', 'RED', 'DIRECT_RED'] as const;

function riskColour(colour: string | null | undefined) {
  const known = RISK_COLOURS.find(one => one === colour);
  return known === undefined ? ('risk.NONE' as const) : (`risk.${known}` as const);
}

function Alarms({ uscc }: { uscc: string }) {
  const { t, language } = useText();
  const query = { uscc, standing: true, order: 'URGENCY', limit: ALARMS } as const;
  const alarms = useQuery({
    queryKey: ['alarms', 'standing', uscc],
    queryFn: () => answered(api.GET('/api/v1/alarms', { params: { query } })),
    refetchInterval: PROOF,
  });
  return (
    <>
      <h3>{t('map.standing')}</h3>
      {alarms.isError && <Failure of={alarms.error} again={() => void alarms.refetch()} />}
      {alarms.data?.length === 0 && <p>{t('map.noneStands')}</p>}
      <ul>
        {alarms.data?.map(alarm => (
          <li key={alarm.id}>
            <LevelChip level={alarm.level} gas={alarm.gasAlarm} /> <Link to={`/alarms/${alarm.id}`}>{alarm.tag}</Link> {alarm.value}{' '}
            {alarm.unit} · {clockTime(alarm.observedAt, language)} · <StateWords alarm={alarm} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ uscc }: { uscc: string }) {
  const { t } = useText();
  const sources = useQuery({
    queryKey: ['sources', uscc],
    queryFn: () => answered(api.GET('/api/v1/hazard-sources', { params: { query: { uscc } } })),
  });
  const present = sources.data?.filter(source => source.deregisteredAt === undefined) ?? [];
  return (
    <>
      {sources.isError && <Failure of={sources.error} again={() => void sources.refetch()} />}
      {present.length > 0 && <h3>{t('map.sources')}</h3>}
      <ul>
        {present.map(source => (
          <li key={source.id}>
            <Link to={`/sources/${uscc}/${source.code}`}>{source.name}</Link> · {t('map.level', { level: source.level })}
          </li>
        ))}
      </ul>
    </>
  );
}
