import { useText } from '../../../text';
import { daysBetween, linesOf, unbroken, type DayLine } from './days';
import { wordsOf } from './GroupRows';
import type { Dimension, Measure, RiskGroup } from './statistics';
import { useNames } from './useNames';

const WIDTH = 800;
const HEIGHT = 260;
/** So many lines can be told from each other; the others are in the table of the day. */
const MOST = 6;

/** Curves over days, each with its words; where a day has no figures, there is no line. */
export function DayCurves({ groups, by, measure, from, to }: {
  groups: RiskGroup[];
  by: Dimension | undefined;
  measure: Measure;
  from: string;
  to: string;
}) {
  const { t } = useText();
  const nameOf = useNames();
  const all = linesOf(groups, by, measure);
  const lines = all.slice(0, MOST);
  if (lines.length === 0) {
    return <p className="empty">{t('risk.noTrend')}</p>;
  }
  const most = Math.max(1, ...lines.flatMap(line => line.points.map(point => point.value)));
  const x = (day: string) => (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * WIDTH;
  const y = (value: number) => HEIGHT - (value / most) * (HEIGHT - 16);
  const nameOfLine = (line: DayLine) => (by ? nameOf(by, line.of) : t('risk.all'));
  const sentences = lines.map(line => sentenceOf(line, nameOfLine(line)));
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-label={`${t(wordsOf(measure))}. ${sentences.join(' ')}`}>
        <line className="axis" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <line className="axis" x1={0} x2={WIDTH} y1={y(most)} y2={y(most)} />
        <text x={4} y={y(most) + 14}>{most}</text>
        {lines.map((line, number) => (
          <g key={line.of ?? ''} className={`line line-${number}`}>
            {unbroken(line.points).map(some => (
              <polyline key={some[0]!.day} points={some.map(point => `${x(point.day)},${y(point.value)}`).join(' ')} />
            ))}
            {line.points.map(point => <circle key={point.day} cx={x(point.day)} cy={y(point.value)} r={2.5} />)}
          </g>
        ))}
        <text x={0} y={HEIGHT + 18}>{from}</text>
        <text x={WIDTH} y={HEIGHT + 18} textAnchor="end">{to}</text>
      </svg>
      <figcaption>
        <ul className="legend">
          {sentences.map((sentence, number) => (
            <li key={sentence}>
              <svg className={`line line-${number}`} viewBox="0 0 28 8" aria-hidden="true">
                <line x1={0} x2={28} y1={4} y2={4} />
              </svg>
              {sentence}
            </li>
          ))}
        </ul>
        {all.length > MOST && <p className="quiet">{t('risk.greatest', { shown: MOST, all: all.length })}</p>}
      </figcaption>
    </figure>
  );

  function sentenceOf({ points }: DayLine, name: string): string {
    const values = points.map(point => point.value);
    const last = points.at(-1)!;
    return t('risk.sentence', { name, least: Math.min(...values), most: Math.max(...values), last: last.value, day: last.day });
  }
}
