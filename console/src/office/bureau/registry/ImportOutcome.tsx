import { useMutation, useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { Failure } from '../../../shared/Failure';
import { Asked, AskedPart } from '../parts/Asked';
import { download } from '../parts/download';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import type { Filters } from '../parts/useFilters';

/** How often an import that is under way is asked for, in milliseconds. */
const ANEW = 2_000;

const FIGURES = ['created', 'updated', 'unchanged', 'rejected', 'pending'] as const;

/** What came of a table, or would come of it; `take` if that is what is to be done next. */
export function ImportOutcome({ id, filters, take }: { id: string; filters: Filters<'id'>; take: (() => void) | undefined }) {
  const { t } = useText();
  const order = useQuery({
    queryKey: ['imports', id],
    queryFn: () => answered(api.GET('/api/v1/enterprise-imports/{id}', { params: { path: { id } } })),
    refetchInterval: query => ((query.state.data?.pending ?? 1) > 0 ? ANEW : false),
  });
  const isDone = order.data?.pending === 0;
  return (
    <Asked of={order}>
      {found => (
        <section aria-labelledby="outcome">
          <h2 id="outcome">{t(found.dryRun ? 'imports.would' : 'imports.did')}</h2>
          <Tally order={found} />
          {found.dryRun === true && isDone && <Next order={found} take={take} />}
          {(found.rejected ?? 0) > 0 && <Problems id={id} filters={filters} rejected={found.rejected} />}
        </section>
      )}
    </Asked>
  );
}

function Tally({ order }: { order: Enterprises['ImportView'] }) {
  const { t } = useText();
  const { rows = 0, pending = 0 } = order;
  return (
    <>
      <p role="status">
        {pending > 0 ? t('imports.underWay', { rows, pending }) : t(order.dryRun ? 'imports.checked' : 'imports.taken', { rows })}
      </p>
      {pending > 0 && <progress aria-label={t('imports.title')} max={rows + pending} value={rows} />}
      <dl>
        {FIGURES.filter(name => name !== 'pending' || pending > 0).map(name => (
          <div key={name}>
            <dt>{t(`imports.${name}`)}</dt>
            <dd>{order[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Next({ order, take }: { order: Enterprises['ImportView']; take: (() => void) | undefined }) {
  const { t } = useText();
  const good = (order.rows ?? 0) - (order.rejected ?? 0);
  if (good === 0) {
    return <p className="notice warning">{t('imports.nothingGood')}</p>;
  }
  return (
    <div className="notice">
      <p>{t('imports.next', { good, rejected: order.rejected })}</p>
      {take ? <button type="button" className="primary" onClick={take}>{t('imports.take', { good })}</button> : <p>{t('imports.chooseAgain')}</p>}
    </div>
  );
}

function Problems({ id, filters, rejected }: { id: string; filters: Filters<'id'>; rejected: number | undefined }) {
  const { t, language } = useText();
  const path = { id };
  const problems = useQuery({
    queryKey: ['imports', id, 'problems', filters.cursor, language, rejected],
    queryFn: () => part(api.GET('/api/v1/enterprise-imports/{id}/problems', { params: { path, query: { cursor: filters.cursor, limit: ROWS } } })),
  });
  const file = useMutation({
    mutationFn: async () => {
      const query = { byteOrderMark: true } as object; // of the table only, which the document does not show
      const table = api.GET('/api/v1/enterprise-imports/{id}/problems', { params: { path, query }, headers: { Accept: 'text/csv' }, parseAs: 'blob' });
      download(await answered(table as Promise<{ data?: Blob; response: Response }>), 'problems.csv');
    },
  });
  return (
    <>
      <h3>{t('imports.problems')}</h3>
      <p>
        <button type="button" disabled={file.isPending} onClick={() => file.mutate()}>{t('imports.download')}</button>
      </p>
      {file.isError && <Failure of={file.error} />}
      <AskedPart of={problems} filters={filters} empty={t('imports.noProblems')}>
        {rows => (
          <Rows
            caption={t('imports.problems')}
            rows={rows}
            keyOf={row => `${row.line} ${row.column} ${row.code}`}
            columns={[
              { head: t('imports.line'), cell: row => row.line, figure: true },
              { head: t('imports.column'), cell: row => row.column },
              { head: t('imports.value'), cell: row => row.value },
              { head: t('imports.problem'), cell: row => row.detail },
            ]}
          />
        )}
      </AskedPart>
    </>
  );
}
