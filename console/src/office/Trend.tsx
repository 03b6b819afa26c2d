import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { answered, api, type Hazards } from '../api/client';
import { Failure } from '../shared/Failure';
import { clockTime } from '../text/time';
import { stretches, valueRange, type Point } from './curve';

const HOURS = 4;
const WIDTH = 800;
const HEIGHT = 220;
const SHORT = new Intl.NumberFormat('en', { maximumSignificantDigits: 5, useGrouping: false });
const LIMITS = ['lowLow', 'low', 'high', 'highHigh'] as const;

/** The last hours of a sensor beside its limits; where nothing was measured, there is no line. */
export function Trend({ sensor }: { sensor: Hazards['SensorView'] }) {
  const { t } = useText();
  const trend = useQuery({
    queryKey: ['trend', sensor.id],
    queryFn: async () => {
      const query = { from: new Date(Date.now() - HOURS * 3_600_000).toISOString(), to: new Date().toISOString() };
      const path = { id: sensor.id ?? '' };
      return pointsOf(await answered(api.GET('/api/v1/sensors/{id}/rollups', { params: { path, query } })));
    },
    refetchInterval: 60_000,
  });
  if (trend.isError) {
    return <Failure of={trend.error} again={() => void trend.refetch()} />;
  }
  if (trend.data === undefined) {
    return <p role="status">{t('loading')}</p>;
  }
  return trend.data.length === 0 ? <p className="empty">{t('noTrend')}</p> : <Curve points={trend.data} sensor={sensor} />;
}

function pointsOf({ from = [], min = [], max = [], avg = [] }: Hazards['RollupsView']): Point[] {
  return from.map((at, index) => ({ at: Date.parse(at), least: min[index]!, most: max[index]!, mean: avg[index]! }));
}

function Curve({ points, sensor }: { points: Point[]; sensor: Hazards['SensorView'] }) {
  const { t, language } = useText();
  const limits = LIMITS.filter(name => sensor[name] !== undefined).map(name => ({ name, value: Number(sensor[name]) }));
  const range = valueRange(points, limits.map(limit => limit.value));
  const until = Math.max(Date.now(), points.at(-1)!.at);
  const begin = until - HOURS * 3_600_000;
  const x = (at: number) => ((at - begin) / (until - begin)) * WIDTH;
  const y = (value: number) => HEIGHT - ((value - range.from) / (range.to - range.from)) * HEIGHT;
  const line = (some: Point[], value: (point: Point) => number) => some.map(point => `${x(point.at)},${y(value(point))}`);
  const words = t('trendText', {
    tag: sensor.tag,
    unit: sensor.unit,
    least: SHORT.format(Math.min(...points.map(point => point.least))),
    most: SHORT.format(Math.max(...points.map(point => point.most))),
    last: SHORT.format(points.at(-1)!.mean),
  });
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-label={words}>
        {stretches(points).map(some => (
          <g key={some[0]!.at}>
            <polygon points={[...line(some, it => it.most), ...line(some, it => it.least).reverse()].join(' ')} className="band" />
            <polyline points={line(some, it => it.mean).join(' ')} className="mean" />
          </g>
        ))}
        {limits
          .filter(limit => limit.value > range.from && limit.value < range.to)
          .map(({ name, value }) => (
            <g key={name} className={name.length > 4 ? 'limit severe' : 'limit'}>
              <line x1={0} x2={WIDTH} y1={y(value)} y2={y(value)} />
              <text x={4} y={y(value) - 4}>{`${t(`limit.${name}`)} ${value}`}</text>
            </g>
          ))}
        <text x={0} y={HEIGHT + 18}>{clockTime(begin, language)}</text>
        <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">{clockTime(until, language)}</text>
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
