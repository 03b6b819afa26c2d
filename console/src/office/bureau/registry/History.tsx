import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { reasonText } from '../../../shared/Reasons';
import { AskedPart } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { ROWS, part } from '../parts/part';
import { useFilters } from '../parts/useFilters';
import { when } from '../parts/when';
import { Said, nameOfThing } from '../parts/Said';

/** What the code has shown, newest first. */
export function CodeHistory({ uscc }: { uscc: string }) {
  const { t, language } = useText();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const changes = useQuery({
    queryKey: ['code', uscc, 'history', filters.cursor],
    queryFn: () => part(api.GET('/api/v1/codes/{uscc}/history', { params: { path: { uscc }, query } })),
  });
  return (
    <>
      <h2>{t('registry.codeHistory')}</h2>
      <AskedPart of={changes} filters={filters} empty={t('registry.noCodeHistory')}>
        {rows => (
          <ol className="told">
            {rows.map(change => (
              <li key={change.version}>
                {when(change.at)} <Colour of={change.status} />{' '}
                {change.reasons?.map(reason => reasonText(reason.code, language)).join('；') || t('noReasons')}
              </li>
            ))}
          </ol>
        )}
      </AskedPart>
    </>
  );
}

/** Who changed what in the records of the enterprise. */
export function RecordHistory({ uscc }: { uscc: string }) {
  const { t } = useText();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const steps = useQuery({
    queryKey: ['registry', uscc, 'history', filters.cursor],
    queryFn: () => part(api.GET('/api/v1/enterprises/{uscc}/history', { params: { path: { uscc }, query } })),
  });
  return (
    <>
      <h2>{t('registry.history')}</h2>
      <AskedPart of={steps} filters={filters} empty={t('registry.noHistory')}>
        {rows => (
          <ol className="told">
            {rows.map(step => <Step key={`${step.type} ${step.id} ${step.version}`} step={step} />)}
          </ol>
        )}
      </AskedPart>
    </>
  );
}

function Step({ step }: { step: Enterprises['HistoryStepView'] }) {
  return (
    <li>
      {when(step.at)} · {nameOfThing(step.type)} · {step.action} · {step.by}
      <ul>
        {step.changes?.map(change => (
          <li key={change.field}>
            {change.field}: <Said value={change.before} /> → <Said value={change.after} />
          </li>
        ))}
      </ul>
    </li>
  );
}
