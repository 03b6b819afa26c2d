import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { Chip } from '../../shared/Chip';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { useSession } from '../who';

/** As many as the service gives at once. */
const MOST = 1000;

/** The open findings of who is logged in; the service shows an enterprise its own only. */
export function useOpenFindings() {
  const { uscc } = useSession();
  return useQuery({
    queryKey: ['findings', 'open', uscc],
    queryFn: () => answered(api.GET('/api/v1/findings', { params: { query: { open: true, limit: MOST } } })),
    refetchInterval: 60_000,
  });
}

/** Findings that are not closed, what is due first on top. */
export function FindingsToRectify() {
  const { t } = useText();
  const findings = useOpenFindings();
  const byDay = findings.data?.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findingsToRectify')}</h2>
      {findings.isPending && <p role="status">{t('loading')}</p>}
      {findings.isError && <Failure of={findings.error} again={() => void findings.refetch()} />}
      {byDay?.length === 0 && <p className="empty">{t('noFindings')}</p>}
      {byDay?.length === MOST && <p className="notice warning">{t('my.moreThanShown', { count: MOST })}</p>}
      <ul className="lines">
        {byDay?.map(finding => (
          <li key={finding.id} className={finding.overdue ? 'waits' : ''}>
            <div className="what">
              <Chip tone={finding.severity === 'MAJOR' ? 'red' : 'plain'}>{t(`severity.${finding.severity}`)}</Chip>{' '}
              <Link to={`/my/findings/${finding.id}`}>{finding.title}</Link>
              <br />
              {t(`finding.${finding.state}`)} · {t('dueOn', { day: finding.dueOn })}{' '}
              {finding.overdue && <Chip tone="red">{t('overdue')}</Chip>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
