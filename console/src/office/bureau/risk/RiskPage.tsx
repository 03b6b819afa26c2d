import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { answered } from '../../../api/client';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { FilterForm } from '../parts/FilterForm';
import { SavedViews } from '../parts/SavedViews';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';
import { COLOURS } from '../words';
import { GroupRows } from './GroupRows';
import { READERS } from './pictures';
import { DIMENSIONS, mergedBy, statistics, sumOf, type Dimension, type RiskGroup } from './statistics';

/** How often the figures are asked for, in milliseconds. */
const ANEW = 60_000;

/** What is known of the risk of one's areas, at a look, and where it lies. */
export function RiskPage() {
  const { t } = useText();
  const areas = useAreas();
  const filters = useFilters(['by', 'area', 'order']);
  const by: Dimension = DIMENSIONS.find(it => it === filters.values.by) ?? 'area';
  const query = { by: [...new Set([by, 'code'])].join(','), area: filters.values.area };
  const told = useQuery({
    queryKey: ['risk-statistics', query],
    queryFn: () => answered(statistics.GET('/api/v1/risk-statistics', { params: { query } })),
    refetchInterval: ANEW,
  });
  return (
    <>
      <h1>{t('risk.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'by', words: t('risk.by'), choices: DIMENSIONS.map(value => ({ value, words: t(`risk.by.${value}`) })), always: true },
          { name: 'area', words: t('bureau.area'), choices: areas.choices },
        ]}
      />
      <SavedViews of="risk" />
      <Asked of={told}>
        {({ groups, asOf }) =>
          groups.length === 0 ? (
            <p className="empty">{t('risk.none')}</p>
          ) : (
            <>
              <p className="quiet">{t('asOf', { time: when(asOf ?? new Date(told.dataUpdatedAt).toISOString()) })}</p>
              <Tiles groups={groups} area={filters.values.area} />
              <GroupRows groups={groups} by={by} filters={filters} />
            </>
          )
        }
      </Asked>
    </>
  );
}

const TILES = ['majorFindings', 'overdueFindings', 'alarmsHighHigh', 'alarmsLowLow', 'lapsedRecords', 'promisesOverdue', 'unreliableSensors'] as const;

/** The sums of the areas; each leads to the enterprises behind it. */
function Tiles({ groups, area }: { groups: RiskGroup[]; area: string | undefined }) {
  const { t } = useText();
  const { counts, whole } = sumOf(groups);
  const colours = mergedBy(groups, 'code');
  const isReader = useSession().roles.some(role => READERS.includes(role));
  const to = (filter: Record<string, string>) => `/bureau/risk/pictures?${new URLSearchParams({ ...filter, ...(area ? { area } : {}) }).toString()}`;
  return (
    <>
      {!whole && <p className="notice">{t('risk.heldBack')}</p>}
      <ul className="tiles">
        {COLOURS.map(colour => (
          <li key={colour}>
            <Colour of={colour} />
            <Count to={to({ code: colour })} words={t(`colour.${colour}`)} of={colours.find(it => it.of === colour)?.counts.enterprises ?? 0} isReader={isReader} />
          </li>
        ))}
        {TILES.map(measure => {
          const figure = measure === 'promisesOverdue' ? 'promiseOverdue' : measure;
          return (
            <li key={measure}>
              <span>{t(`risk.${figure}`)}</span>
              <Count to={to({ having: figure, order: figure })} words={t(`risk.${figure}`)} of={counts[measure]} isReader={isReader} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A sum, leading to the enterprises behind it who may read their pictures. */
function Count({ of: count, to, words, isReader }: { of: number; to: string; words: string; isReader: boolean }) {
  return isReader ? <Link to={to} aria-label={`${words} ${count}`}>{count}</Link> : <strong>{count}</strong>;
}
