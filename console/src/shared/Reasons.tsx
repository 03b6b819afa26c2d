import { useText } from '../text';
import type { Enterprises, Inspections } from '../api/client';
import words from '../generated/reasons.json';
import { clockTime } from '../text/time';
import { Chip, toneOf } from './Chip';

/** The words of a reason, as the public page has them. */
export function reasonText(code: string | undefined, language: string): string {
  const known: Record<string, string> = language === 'zh' ? words.zh : words.en;
  return known[code ?? ''] ?? known['other'] ?? '';
}

/** What a code shows, and why. */
export function CodeFacts({ code }: { code: Enterprises['CodeView'] }) {
  const { t, language } = useText();
  const status = code.shownStatus ?? 'UNKNOWN';
  return (
    <>
      <p>
        <Chip tone={toneOf(status)}>{t(`colour.${status}`)}</Chip>{' '}
        {t('since', { time: clockTime(code.since, language) })}
      </p>
      {code.stale === true && <p className="notice warning">{t('stale')}</p>}
      {code.reasons?.length === 0 && <p>{t('noReasons')}</p>}
      <ul>
        {code.reasons?.map(reason => (
          <li key={`${reason.code}${reason.fact}`}>
            <Chip tone={toneOf(reason.status)}>{t(`colour.${reason.status ?? 'UNKNOWN'}`)}</Chip>{' '}
            {reasonText(reason.code, language)}{' '}
            <span className="quiet">{t('since', { time: clockTime(reason.since, language) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Findings that are not closed, with where they stand. */
export function FindingLines({ findings }: { findings: Inspections['Finding'][] }) {
  const { t } = useText();
  if (findings.length === 0) {
    return <p>{t('noFindings')}</p>;
  }
  return (
    <ul>
      {findings.map(finding => (
        <li key={finding.id}>
          <Chip tone={finding.severity === 'MAJOR' ? 'red' : 'plain'}>{t(`severity.${finding.severity}`)}</Chip>{' '}
          {finding.title} · {t(`finding.${finding.state}`)} · {t('dueOn', { day: finding.dueOn })}{' '}
          {finding.overdue && <Chip tone="red">{t('overdue')}</Chip>}
        </li>
      ))}
    </ul>
  );
}

