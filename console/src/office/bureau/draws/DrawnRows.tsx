import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { api, type Inspections } from '../../../api/client';
import { AskedPart } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';

/** What was drawn, in order. */
export function DrawnRows({ id }: { id: string }) {
  const { t } = useText();
  const filters = useFilters([]);
  const query = { cursor: filters.cursor, limit: ROWS };
  const drawn = useQuery({
    queryKey: ['draws', id, 'result', filters.cursor],
    queryFn: () => part(api.GET('/api/v1/draws/{id}/result', { params: { path: { id }, query } })),
  });
  return (
    <>
      <h2>{t('draws.result')}</h2>
      <p>
        <a href={`/api/v1/draws/${id}/result-export?byteOrderMark=true`} download={`draw-${id}.csv`}>{t('registry.export')}</a>
      </p>
      <AskedPart of={drawn} filters={filters} empty={t('draws.nobodyDrawn')}>
        {rows => <Drawn rows={rows} />}
      </AskedPart>
    </>
  );
}

function Drawn({ rows }: { rows: Inspections['DrawnEnterprise'][] }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <Rows
      caption={t('draws.result')}
      rows={rows}
      keyOf={row => String(row.place)}
      columns={[
        { head: t('draws.place'), cell: row => row.place, figure: true },
        { head: t('bureau.enterprise'), cell: row => <Link to={`/bureau/registry/${row.uscc}`}>{row.name}</Link> },
        { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
        { head: t('bureau.colour'), cell: row => <Colour of={row.colour} /> },
        { head: t('draws.officers'), cell: row => row.officers.map(officer => `${officer.name}（${officer.certificate}）`).join('、') },
        { head: t('draws.lot'), cell: row => <code className="long">{row.lot}</code> },
      ]}
    />
  );
}
