import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { useSession } from '../../who';
import { Asked } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { FilterForm } from '../parts/FilterForm';
import { SavedViews } from '../parts/SavedViews';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { COLOURS } from '../words';
import { AsOf } from './AsOf';
import { GroupRows } from './GroupRows';
import { READERS } from './pictures';
import { DIMENSIONS, mergedBy, sumOf, type Dimension, type RiskGroup } from './statistics';
import { sumsOf } from './sums';

/** How often the figures are asked for, in milliseconds. */
const ANEW = 60_000;

/** What is known of the risk of one's areas, at a look, and where it lies. */
export function RiskPage() {
  const { t } = useText();
  const areas = useAreas();
  const filters = useFilters(['by', 'area', 'order']);
  const by: Dimension = DIMENSIONS.find(it => it === filters.values.by) ?? 'area';
  const isReader = useSession().roles.some(role => READERS.includes(role));
  const area = isReader ? filters.values.area : undefined; // others are told of all their areas together
  const sums = useQuery({ queryKey: ['risk-statistics', by, area], queryFn: () => sumsOf(by, area), refetchInterval: ANEW });
  return (
    <>
      <h1>{t('risk.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'by', words: t('risk.by'), choices: DIMENSIONS.map(value => ({ value, words: t(`risk.by.${value}`) })), always: true },
          ...(isReader ? [{ name: 'area' as const, words: t('bureau.area'), choices: areas.choices }] : []),
        ]}
      />
      <SavedViews of="risk" />
      <Asked of={sums}>
        {({ told: { groups = [], asOf }, byCode, apart }) =>
          groups.length === 0 ? (
            <p className="empty">{t('risk.none')}</p>
          ) : (
            <>
              <AsOf asOf={asOf} />
              {apart && <p className="notice">{t('risk.apart')}</p>}
              <Tiles groups={byCode.groups ?? []} area={area} />
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
  const told = (colour: (typeof colours)[number] | undefined) =>
    colour === undefined ? 0 : colour.whole ? colour.counts.enterprises : t('risk.held');
  const to = (filter: Record<string, string>) => `/bureau/risk/pictures?${new URLSearchParams({ ...filter, ...(area ? { area } : {}) }).toString()}`;
  return (
    <>
      {!whole && <p className="notice">{t('risk.heldBack')}</p>}
      <ul className="tiles">
        {COLOURS.map(colour => (
          <li key={colour}>
            <Colour of={colour} />
            <Count to={to({ code: colour })} words={t(`colour.${colour}`)} of={told(colours.find(it => it.of === colour))} isReader={isReader} />
          </li>
        ))}
        {TILES.map(measure => {
          const figure = measure === 'promisesOverdue' ? 'promiseOverdue' : measure;
          return (
            <li key={measure}>
              <span>{t(`risk.${figure}`)}</span>
              <Count to={to({ having: figure, order: figure })} words={t(`risk.${figure}`)} of={whole ? counts[measure] : t('risk.held')} isReader={isReader} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A sum, leading to the enterprises behind it who may read their pictures. */
function Count({ of: count, to, words, isReader }: { of: number | string; to: string; words: string; isReader: boolean }) {
  return isReader ? <Link to={to} aria-label={`${words} ${count}`}>{count}</Link> : <strong>{count}</strong>;
}
