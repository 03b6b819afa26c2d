import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { AskedPart } from '../parts/Asked';
import { FilterForm } from '../parts/FilterForm';
import { ROWS, part } from '../parts/part';
import { Rows } from '../parts/Rows';
import { Said, THINGS, nameOfThing } from '../parts/Said';
import { useAreas } from '../parts/useAreas';
import { useFilters } from '../parts/useFilters';
import { instantOf, when } from '../parts/when';

/** Each service keeps a record of its own. */
const RECORDS = {
  registry: '/api/v1/registry-audit-entries',
  inspections: '/api/v1/inspection-audit-entries',
  hazards: '/api/v1/hazard-audit-entries',
} as const;
type Keeper = keyof typeof RECORDS;
const HEADS = {
  registry: '/api/v1/registry-audit-entries/head',
  inspections: '/api/v1/inspection-audit-entries/head',
  hazards: '/api/v1/hazard-audit-entries/head',
} as const;

/** Who changed what, latest first. */
export function AuditPage() {
  const { t } = useText();
  const filters = useFilters(['record', 'uscc', 'thingType', 'thingId', 'action', 'actor', 'from', 'to']);
  const { record: chosen, from, to, ...narrowing } = filters.values;
  const record: Keeper = chosen === 'inspections' || chosen === 'hazards' ? chosen : 'registry';
  const query = {
    ...narrowing,
    since: instantOf(from && `${from}T00:00`) || undefined,
    until: to && dayAfter(to),
    cursor: filters.cursor,
    limit: ROWS,
  };
  const entries = useQuery({
    queryKey: ['audit', record, query],
    queryFn: () => part(api.GET(RECORDS[record], { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const records = (Object.keys(RECORDS) as Keeper[]).map(value => ({ value, words: t(`audit.of.${value}`) }));
  return (
    <>
      <h1>{t('audit.title')}</h1>
      <FilterForm
        filters={filters}
        fields={[
          { name: 'record', words: t('audit.record'), choices: records, always: true },
          { name: 'uscc', words: t('bureau.uscc') },
          { name: 'thingType', words: t('audit.thingType'), choices: THINGS.map(value => ({ value, words: nameOfThing(value) })) },
          { name: 'thingId', words: t('audit.thingId') },
          { name: 'action', words: t('audit.action') },
          { name: 'actor', words: t('audit.actor') },
          { name: 'from', words: t('bureau.from'), type: 'date' },
          { name: 'to', words: t('bureau.to'), type: 'date' },
        ]}
      />
      <Head record={record} />
      <AskedPart of={entries} filters={filters} empty={t('audit.none')}>
        {rows => <EntryRows caption={t(`audit.of.${record}`)} rows={rows} />}
      </AskedPart>
    </>
  );
}

/** The day that is typed belongs to what is asked for, to its end. */
function dayAfter(day: string): string {
  return new Date(Date.parse(instantOf(`${day}T00:00`)) + 24 * 3_600_000).toISOString();
}

/** The last link of the chain; whoever wrote it down can tell later whether anything before was changed. */
function Head({ record }: { record: Keeper }) {
  const { t } = useText();
  const head = useQuery({ queryKey: ['audit', record, 'head'], queryFn: () => answered(api.GET(HEADS[record])) });
  return head.data ? (
    <p className="quiet">
      {t('audit.head', { position: head.data.position })} <code className="long">{head.data.hash}</code>
    </p>
  ) : null;
}

function EntryRows({ caption, rows }: { caption: string; rows: Enterprises['RecordedChange'][] }) {
  const { t } = useText();
  const areas = useAreas();
  return (
    <Rows
      caption={caption}
      rows={rows}
      keyOf={row => row.id}
      columns={[
        { head: t('audit.at'), cell: row => when(row.recordedAt) },
        { head: t('audit.action'), cell: row => <code>{row.action}</code> },
        { head: t('audit.thingType'), cell: row => nameOfThing(row.thingType) },
        { head: t('audit.thingId'), cell: row => <code className="long">{row.thingId}</code> },
        { head: t('bureau.uscc'), cell: row => <code>{row.uscc}</code> },
        { head: t('bureau.area'), cell: row => row.area.split(',').map(areas.nameOf).join('、') },
        { head: t('audit.actor'), cell: row => <code className="long">{row.actor}</code> },
        { head: t('audit.details'), cell: row => <Details of={row.details} /> },
        { head: t('audit.requestId'), cell: row => <code className="long">{row.requestId}</code> },
      ]}
    />
  );
}

function Details({ of: details }: { of: unknown }) {
  const members = Object.entries((details ?? {}) as Record<string, unknown>);
  return members.map(([name, value]) => (
    <div key={name}>
      {name}: <Said value={value} />
    </div>
  ));
}
