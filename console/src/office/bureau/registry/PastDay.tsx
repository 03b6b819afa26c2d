import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { reasonText } from '../../../shared/Reasons';
import { Asked } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { FilterForm } from '../parts/FilterForm';
import { Said, nameOfThing } from '../parts/Said';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';

/** Every record of the enterprise as a day left it; as it is now without a day. */
export function PastDay({ uscc }: { uscc: string }) {
  const { t } = useText();
  const filters = useFilters(['asOf']);
  const dossier = useQuery({
    queryKey: ['dossier', uscc, filters.values.asOf],
    queryFn: () => answered(api.GET('/api/v1/enterprises/{uscc}/dossier', { params: { path: { uscc }, query: filters.values } })),
  });
  return (
    <>
      <h2>{t('registry.day')}</h2>
      <FilterForm filters={filters} fields={[{ name: 'asOf', words: t('registry.asOf'), type: 'date' }]} />
      <Asked of={dossier}>{found => <Records dossier={found} />}</Asked>
    </>
  );
}

function Records({ dossier }: { dossier: Enterprises['DossierView'] }) {
  const { t, language } = useText();
  const { code, records = [] } = dossier;
  return (
    <>
      <p>{t('registry.stood', { time: when(dossier.at) })}</p>
      {code && (
        <p>
          <Colour of={code.status} /> {t('since', { time: when(code.since) })}{' '}
          {code.reasons?.map(reason => reasonText(reason, language)).join('；')}
        </p>
      )}
      {records.length === 0 && <p className="empty">{t('registry.noRecords')}</p>}
      {records.map(record => (
        <details key={`${record.type} ${record.id}`}>
          <summary>
            {nameOfThing(record.type)} · {when(record.since)} · {record.by}
          </summary>
          <dl>
            {Object.entries((record.state ?? {}) as Record<string, unknown>).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd><Said value={value} /></dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
