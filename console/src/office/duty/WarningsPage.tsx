import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answered, api, type Hazards } from '../../api/client';
import { Chip, type Tone } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { Freshness } from './Freshness';
import { DutyGaps } from './DutyGaps';
import { EnterpriseName } from './StopLine';
import { areaName } from './names';

type Warning = Hazards['WarningView'];

/** How often, in milliseconds. */
const ANEW = 30_000;
/** So many of the newest are listed. */
const NEWEST = 200;
const COLOURS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
const TONES: Record<(typeof COLOURS)[number], Tone> = { RED: 'red', ORANGE: 'orange', YELLOW: 'yellow', BLUE: 'blue' };

/** Warnings of hazard sources by colour, and the days on which nobody is on duty. */
export function WarningsPage() {
  const { t } = useText();
  const [query, address] = useSearchParams();
  const colour = COLOURS.find(one => one === query.get('colour')) ?? 'RED';
  const warnings = useQuery({
    queryKey: ['warnings', colour],
    queryFn: () => answered(api.GET('/api/v1/warnings', { params: { query: { colour, ofEnterprises: false, limit: NEWEST } } })),
    refetchInterval: ANEW,
  });
  return (
    <>
      <h1>{t('warnings')}</h1>
      <Freshness of={warnings} every={ANEW} />
      <div className="steps" role="group" aria-label={t('map.colour')}>
        {COLOURS.map(one => (
          <button key={one} type="button" aria-pressed={one === colour} onClick={() => address({ colour: one })}>
            {t(`risk.${one}`)}
          </button>
        ))}
      </div>
      {warnings.isPending && <p role="status">{t('loading')}</p>}
      {warnings.isError && <Failure of={warnings.error} again={() => void warnings.refetch()} />}
      {warnings.data?.length === 0 && <p className="empty">{t('warnings.none')}</p>}
      {warnings.data?.length === NEWEST && <p className="quiet">{t('patrol.newest', { count: NEWEST })}</p>}
      <ul className="lines">
        {warnings.data?.map(warning => <Line key={warning.subject} warning={warning} />)}
      </ul>
      <DutyGaps />
    </>
  );
}

function Line({ warning }: { warning: Warning }) {
  const { t, language } = useText();
  const conditions = useConditions(warning.rulesVersion);
  const reasons = warning.reasons?.map(({ rule }) => {
    const condition = conditions.get(rule ?? '');
    return condition !== undefined ? t(`condition.${condition}`) : rule === 'input-unknown' ? t('warnings.unknown') : rule;
  });
  return (
    <li>
      <div className="what">
        {warning.colour && <Chip tone={TONES[warning.colour]}>{t(`risk.${warning.colour}`)}</Chip>}{' '}
        <strong>
          <EnterpriseName uscc={warning.uscc ?? ''} />
        </strong>{' '}
        · {warning.source} · {areaName(warning.area, language)}
        <br />
        {[...new Set(reasons)].join(language === 'zh' ? '；' : '; ')} <span className="quiet">{t('since', { time: clockTime(warning.since, language) })}</span>
      </div>
      <div className="steps">
        <Link to={`/sources/${warning.uscc}/${warning.source}`}>{t('patrol.live')}</Link>
      </div>
    </li>
  );
}

/** What the rows of a version of the rule table look at, by their codes. */
function useConditions(version: number | undefined) {
  const rules = useQuery({
    queryKey: ['warning-rules', version],
    queryFn: () => answered(api.GET('/api/v1/warning-rules/{version}', { params: { path: { version: version ?? 0 } } })),
    enabled: version !== undefined,
    staleTime: Infinity,
  });
  return new Map(rules.data?.rules?.map(rule => [rule.code ?? '', rule.condition] as const));
}
