import { useText } from '../text';
import type { Hazards } from '../api/client';
import { Chip, type Tone } from '../shared/Chip';

type Level = Hazards['AlarmLevel'];

const SEVERE = ['HIGH_HIGH', 'LOW_LOW', 'SECOND_LEVEL'];

function toneOf(level: string | undefined): Tone {
  return level === 'NORMAL' ? 'green' : SEVERE.includes(level ?? '') ? 'red' : 'yellow';
}

/** How far a value is beyond its limits, by the word that the field has for it. */
export function LevelChip({ level, gas }: { level: string | undefined; gas?: Hazards['GasAlarm'] }) {
  const { t } = useText();
  if (gas !== undefined) {
    return <Chip tone={toneOf(gas === 'FIRST_LEVEL' ? 'HIGH' : 'SECOND_LEVEL')}>{t(`gas.${gas}`)}</Chip>;
  }
  return <Chip tone={toneOf(level)}>{t(`level.${(level ?? 'NORMAL') as Level}`)}</Chip>;
}

/** Where an alarm is; whether its notification failed is said beside. */
export function StateWords({ alarm }: { alarm: Pick<Hazards['AlarmView'], 'state' | 'occurrences' | 'notDelivered'> }) {
  const { t } = useText();
  return (
    <>
      {t(`alarm.${alarm.state ?? 'UNACKNOWLEDGED'}`)}
      {(alarm.occurrences ?? 1) > 1 && ` · ${t('occurrences', { count: alarm.occurrences })}`}
      {alarm.notDelivered === true && (
        <>
          {' '}
          <Chip tone="red">{t('notDelivered')}</Chip>
        </>
      )}
    </>
  );
}
