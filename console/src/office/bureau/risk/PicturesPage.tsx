import { useMemo } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { Asked } from '../parts/Asked';
import { Colour } from '../parts/Colour';
import { csvOf, download } from '../parts/download';
import { ROWS } from '../parts/part';
import { Rows } from '../parts/Rows';
import { SavedViews } from '../parts/SavedViews';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { AsOf } from './AsOf';
import { FIGURES, FILTERS, narrowed } from './narrowed';
import { PictureFilters } from './PictureFilters';
import { usePictures, type Picture } from './pictures';

/** One row for each enterprise, with all that stands against it. */
export function PicturesPage() {
  const { t } = useText();
  const filters = useFilters(FILTERS);
  const pictures = usePictures();
  return (
    <>
      <h1>{t('risk.pictures')}</h1>
      <PictureFilters filters={filters} />
      <SavedViews of="pictures" />
      <Asked of={pictures}>
        {known => (
          <>
            <AsOf asOf={known.asOf} />
            <Found all={known.pictures} filters={filters} />
          </>
        )}
      </Asked>
    </>
  );
}

type PictureFilterValues = ReturnType<typeof useFilters<(typeof FILTERS)[number]>>;

function Found({ all, filters }: { all: Map<string, Picture>; filters: PictureFilterValues }) {
  const { t } = useText();
  const asked = JSON.stringify(filters.values);
  const rows = useMemo(() => narrowed(all.values(), JSON.parse(asked) as typeof filters.values), [all, asked]);
  return (
    <>
      <p className="steps">
        <span role="status">{t('risk.found', { found: rows.length, all: all.size })}</span>
        <button type="button" disabled={rows.length === 0} onClick={() => download(csvOf(tableOf(rows)), 'risk-pictures.csv')}>
          {t('risk.export')}
        </button>
      </p>
      {rows.length === 0 ? <p className="empty">{t('risk.none')}</p> : <Part rows={rows} filters={filters} />}
    </>
  );
}

/** What a file says: the words of the service, so that it can be read by machines and next year. */
function tableOf(rows: Picture[]): (string | number | boolean | undefined)[][] {
  const facts = ['uscc', 'name', 'area', 'kind', 'industry', 'enterpriseStatus', 'codeStatus', 'codeSince', 'rating', 'warning', 'hazardLevel'] as const;
  return [[...facts, ...FIGURES], ...rows.map(row => [...facts.map(fact => row[fact]), ...FIGURES.map(figure => row[figure])])];
}

function Part({ rows, filters }: { rows: Picture[]; filters: PictureFilterValues }) {
  const { t } = useText();
  const pages = Math.ceil(rows.length / ROWS);
  const page = Math.min(Math.max(1, Math.trunc(Number(filters.values.page)) || 1), pages);
  return (
    <>
      <PictureRows rows={rows.slice((page - 1) * ROWS, page * ROWS)} />
      {pages > 1 && (
        <nav className="steps" aria-label={t('bureau.parts')}>
          {page > 1 && <Link to={filters.address({ page: String(page - 1) })}>{t('bureau.previousPart')}</Link>}
          <span>{t('bureau.page', { page, pages })}</span>
          {page < pages && <Link to={filters.address({ page: String(page + 1) })}>{t('bureau.nextPart')}</Link>}
        </nav>
      )}
    </>
  );
}

function PictureRows({ rows }: { rows: Picture[] }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <Rows
      caption={t('risk.pictures')}
      rows={rows}
      keyOf={row => `${row.uscc} ${row.area}`}
      columns={[
        { head: t('registry.name'), cell: row => <Link to={`/bureau/registry/${row.uscc}`}>{row.name}</Link> },
        { head: t('bureau.area'), cell: row => areas.nameOf(row.area) },
        { head: t('bureau.colour'), cell: row => <Colour of={row.codeStatus} /> },
        { head: t('registry.risk'), cell: row => (row.rating ? t(`rating.${row.rating as 'RED'}`) : '–') },
        ...FIGURES.map(figure => ({
          head: t(`risk.${figure}`),
          cell: (row: Picture) => (figure === 'promiseOverdue' ? t(row[figure] ? 'bureau.yes' : 'bureau.no') : row[figure]),
          figure: true,
        })),
      ]}
    />
  );
}
