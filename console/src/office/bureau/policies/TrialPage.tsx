import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { Asked } from '../parts/Asked';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useFilters, type Filters } from '../parts/useFilters';
import { when } from '../parts/when';
import { Colour } from '../parts/Colour';
import { TrialChanges, type ChangeFilter } from './TrialChanges';

/** What a version of the policy would change, figure by figure and code by code. */
export function TrialPage() {
  const { t } = useText();
  const { version = '', id = '' } = useParams();
  const filters = useFilters<ChangeFilter>(['area', 'from', 'to']);
  const path = { version: Number(version), id };
  const trial = useQuery({
    queryKey: ['trials', id],
    queryFn: () => answered(api.GET('/api/v1/code-policies/{version}/trials/{id}', { params: { path } })),
    staleTime: Infinity, // a trial stays as it was
  });
  return (
    <>
      <p>
        <Link to={`/bureau/policies/${version}`}>← {t('policies.number', { version })}</Link>
      </p>
      <h1>{t('trials.one', { version })}</h1>
      <Asked of={trial}>
        {found => (
          <>
            <p>{t('trials.found', { codes: found.codes, differences: found.differences, pending: found.pending })}</p>
            <p className="quiet">{when(found.at)} · {found.askedBy}</p>
            <Transitions trial={found} filters={filters} />
          </>
        )}
      </Asked>
      <TrialChanges path={path} filters={filters} />
    </>
  );
}

function Transitions({ trial, filters }: { trial: Enterprises['ReviewView']; filters: Filters<ChangeFilter> }) {
  const { t } = useText();
  const areas = useAreas();
  const rows = trial.transitions ?? [];
  return rows.length === 0 ? (
    <p className="empty">{t('trials.nothing')}</p>
  ) : (
    <>
      <h2>{t('trials.transitions')}</h2>
      <Rows
        caption={t('trials.transitions')}
        rows={rows}
        keyOf={row => `${row.area} ${row.from} ${row.to}`}
        columns={[
          { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
          { head: t('trials.from'), cell: row => <Colour of={row.from} /> },
          { head: t('trials.to'), cell: row => <Colour of={row.to} /> },
          {
            head: t('trials.codes'),
            cell: row => <Link to={filters.address({ area: row.area, from: row.from, to: row.to, cursor: '' })}>{row.codes}</Link>,
            figure: true,
          },
        ]}
      />
    </>
  );
}
