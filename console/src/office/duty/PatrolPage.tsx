import { useState } from 'react';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { Freshness } from './Freshness';
import { Misses } from './Misses';
import { QuietRound } from './QuietRound';
import { StopLine } from './StopLine';
import { ROUND, isOpen, progressOf, useDuty, useRound, type Look, type Stop } from './round';
import { areaName } from './names';

/** Today's round: what still has to be looked at, what was seen and by whom, what nobody looked at. */
export function PatrolPage() {
  const { t } = useText();
  const round = useRound();
  const duty = useDuty();
  const [everybody, setEverybody] = useState(false);
  const mine = duty.data?.mine ?? new Set<string | undefined>();
  const all = round.data ?? [];
  const stops = everybody || mine.size === 0 ? all : all.filter(stop => mine.has(stop.entry?.area));
  return (
    <>
      <h1>{t('patrol')}</h1>
      <Freshness of={round} every={ROUND} />
      {round.isPending && <p role="status">{t('loading')}</p>}
      {round.isError && <Failure of={round.error} again={() => void round.refetch()} />}
      {duty.isError && <Failure of={duty.error} again={() => void duty.refetch()} />}
      {duty.data && <MyDuty areas={[...mine]} />}
      {mine.size > 0 && (
        <label>
          <input type="checkbox" checked={everybody} onChange={event => setEverybody(event.target.checked)} /> {t('patrol.everybody')}
        </label>
      )}
      {round.data && <Progress stops={stops} />}
      {round.data?.length === 0 && <p className="empty">{t('patrol.none')}</p>}
      <Round stops={stops} mine={mine} inCharge={duty.data?.inCharge} />
      <Misses />
    </>
  );
}

function MyDuty({ areas }: { areas: (string | undefined)[] }) {
  const { t, language } = useText();
  const names = areas.map(area => areaName(area, language)).join(language === 'zh' ? '、' : ', ');
  return <p>{areas.length > 0 ? t('patrol.onDuty', { areas: names }) : t('patrol.notOnDuty')}</p>;
}

function Progress({ stops }: { stops: Stop[] }) {
  const { t, language } = useText();
  const { all, seen, left, missed, deadline } = progressOf(stops);
  return (
    <div className="progress">
      <progress max={all || 1} value={seen} aria-label={t('patrol.progress')} />
      <strong>{t('patrol.counts', { seen, all, left })}</strong>
      {missed > 0 && <strong className="missed"> {t('patrol.missed', { missed })}</strong>}
      {deadline !== undefined && <span> · {t('patrol.deadline', { time: clockTime(deadline, language) })}</span>}
    </div>
  );
}

interface Stops {
  stops: Stop[];
  mine: Set<string | undefined>;
  inCharge?: Map<string | undefined, string | undefined>;
}

function Round({ stops, mine, inCharge }: Stops) {
  const { t } = useText();
  const [looks, setLooks] = useState<Record<string, Look>>({});
  const lookOf = (stop: Stop) => looks[stop.entry?.sourceId ?? ''];
  // who is looking at one does not lose it to another list because it changes meanwhile
  const isQuiet = (stop: Stop) => (lookOf(stop)?.shown ?? stop.entry)?.quiet === true;
  const open = stops.filter(isOpen);
  const quiet = open.filter(isQuiet);
  const parts = [
    { kind: 'asking', some: open.filter(stop => !isQuiet(stop)) },
    { kind: 'quiet', some: quiet },
    { kind: 'seen', some: stops.filter(stop => !isOpen(stop)) },
  ] as const;
  const keep = (look: Look) => setLooks(former => ({ ...former, [look.shown?.sourceId ?? '']: look }));
  return parts.map(({ kind, some }) => (
    <div key={kind}>
      {some.length > 0 && <h2>{t(`patrol.${kind}`, { count: some.length })}</h2>}
      {kind === 'quiet' && <QuietRound stops={quiet.filter(stop => mine.has(stop.entry?.area))} />}
      <ul className="lines">
        {some.map(stop => (
          <StopLine
            key={stop.entry?.sourceId}
            stop={stop}
            look={lookOf(stop)}
            keep={keep}
            mine={mine.has(stop.entry?.area)}
            inCharge={inCharge?.get(stop.entry?.area)}
          />
        ))}
      </ul>
    </div>
  ));
}
