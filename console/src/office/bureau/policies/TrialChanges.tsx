import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { api, type Enterprises } from '../../../api/client';
import { Failure } from '../../../shared/Failure';
import { reasonText } from '../../../shared/Reasons';
import { AskedPart } from '../parts/Asked';
import { csvOf, download } from '../parts/download';
import { Enterprise } from '../parts/Enterprise';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part, whole } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import type { Filters } from '../parts/useFilters';
import { COLOURS } from '../words';
import { Colour } from '../parts/Colour';

/** By what the changes are narrowed. */
export type ChangeFilter = 'area' | 'from' | 'to';
type Query = { area?: string; from?: Enterprises['CodeStatus']; to?: Enterprises['CodeStatus'] };

/** The codes that would change, with their reasons before and after. */
export function TrialChanges({ path, filters }: { path: { version: number; id: string }; filters: Filters<ChangeFilter> }) {
  const { t } = useText();
  const areas = useAreas();
  const chosen = filters.values as Query;
  const ask = (cursor: string | undefined, limit: number) =>
    part(api.GET('/api/v1/code-policies/{version}/trials/{id}/changes', { params: { path, query: { ...chosen, cursor, limit } } }));
  const changes = useQuery({
    queryKey: ['trials', path.id, chosen, filters.cursor],
    queryFn: () => ask(filters.cursor, ROWS),
    placeholderData: keepPreviousData,
  });
  const file = useMutation({
    mutationFn: async () => download(tableOf(await whole(cursor => ask(cursor, 1_000))), `trial-${path.version}-changes.csv`),
  });
  const colours = COLOURS.map(value => ({ value, words: t(`colour.${value}`) }));
  return (
    <>
      <h2>{t('trials.changes')}</h2>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'area', words: t('bureau.area'), choices: areas.choices },
          { name: 'from', words: t('trials.from'), choices: colours },
          { name: 'to', words: t('trials.to'), choices: colours },
        ]}
      />
      <p>
        <button type="button" disabled={file.isPending} onClick={() => file.mutate()}>{t('risk.export')}</button>
      </p>
      {file.isError && <Failure of={file.error} />}
      <AskedPart of={changes} filters={filters} empty={t('trials.noChanges')}>
        {rows => <ChangeRows rows={rows} />}
      </AskedPart>
    </>
  );
}

function tableOf(rows: Enterprises['DifferenceView'][]): Blob {
  const said = (reasons: Enterprises['Reason'][] | undefined) => reasons?.map(reason => reason.code).join(' ');
  return csvOf([
    ['uscc', 'area', 'from', 'to', 'reasonsBefore', 'reasonsAfter'],
    ...rows.map(row => [row.uscc, row.area, row.from, row.to, said(row.reasonsBefore), said(row.reasonsAfter)]),
  ]);
}

function ChangeRows({ rows }: { rows: Enterprises['DifferenceView'][] }) {
  const { t, language } = useText();
  const areas = useAreas();
  const said = (reasons: Enterprises['Reason'][] | undefined) => reasons?.map(reason => reasonText(reason.code, language)).join('；') || t('noReasons');
  return (
    <Rows
      caption={t('trials.changes')}
      rows={rows}
      keyOf={row => row.uscc ?? ''}
      columns={[
        { head: t('bureau.enterprise'), cell: row => <Enterprise uscc={row.uscc} /> },
        { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
        { head: t('trials.from'), cell: row => <Colour of={row.from} /> },
        { head: t('trials.to'), cell: row => <Colour of={row.to} /> },
        { head: t('trials.before'), cell: row => said(row.reasonsBefore) },
        { head: t('trials.after'), cell: row => said(row.reasonsAfter) },
      ]}
    />
  );
}
