import { useText } from '../../text';
import { LETTERS, OUTLINES, PAINTS, STATUSES, type Status } from './looks';

/** A sign as on the map, beside its word. */
export function Sign({ status }: { status: Status }) {
  const { language } = useText();
  const [fill, ink] = PAINTS[status];
  return (
    <svg className="sign" viewBox="-1 -1 22 22" width="22" height="22" aria-hidden="true">
      <path d={OUTLINES[status]} fill={fill} stroke={status === 'SUSPENDED' ? '#17202a' : '#fff'} />
      <text x="10" y={status === 'YELLOW' ? 17 : 14} textAnchor="middle" fill={ink}>
        {LETTERS[status][language === 'zh' ? 0 : 1]}
      </text>
    </svg>
  );
}

/** What the signs on the map mean. */
export function Legend() {
  const { t } = useText();
  return (
    <ul className="legend" aria-label={t('map.legend')}>
      {STATUSES.map(status => (
        <li key={status}>
          <Sign status={status} /> {t(`colour.${status}`)}
        </li>
      ))}
      <li>
        <span className="badge severe" aria-hidden="true">!!</span> {t('map.SEVERE')}
      </li>
      <li>
        <span className="badge" aria-hidden="true">!</span> {t('map.SOME')}
      </li>
    </ul>
  );
}
