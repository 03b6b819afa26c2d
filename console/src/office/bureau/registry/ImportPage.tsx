import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { answered, api, type Enterprises } from '../../../api/client';
import { keyOf, settled } from '../parts/once';
import { Outcome } from '../parts/Outcome';
import { useFilters } from '../parts/useFilters';
import { ImportOutcome } from './ImportOutcome';

/** By the endings of names; browsers know the types only where an office suite is installed. */
const TYPES: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
};

/** A table as it was when it was chosen: what was checked is what is taken. */
interface Table {
  name: string;
  content: ArrayBuffer;
  sha256: string;
}

/** Takes a table of enterprises into the registry; first it says what would come of it. */
export function ImportPage() {
  const { t } = useText();
  const filters = useFilters(['id']);
  const [table, setTable] = useState<Table>();
  const sending = useMutation({
    mutationFn: async ({ from, dryRun }: { from: Table; dryRun: boolean }) => send(from, dryRun),
    onSuccess: order => filters.narrow({ id: order.id }),
  });
  const check = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('table') as File;
    const from = await tableIn(file);
    setTable(from);
    sending.mutate({ from, dryRun: true });
  };
  const again = () => {
    setTable(undefined); // the one that was checked is no longer the one that is chosen
    filters.narrow({});
    sending.reset();
  };
  return (
    <>
      <p>
        <Link to="/bureau/registry">← {t('registry.title')}</Link>
      </p>
      <h1>{t('imports.title')}</h1>
      <p>{t('imports.hint')}</p>
      <form className="filters" aria-label={t('imports.title')} onSubmit={event => void check(event)}>
        <label>
          {t('imports.file')}
          <input name="table" type="file" required accept=".csv,.xlsx,.ndjson" onChange={again} />
        </label>
        <button type="submit" className="primary" disabled={sending.isPending}>{t('imports.check')}</button>
      </form>
      {sending.isPending && <p role="status">{t('imports.sending')}</p>}
      <Outcome failure={sending.error} />
      {filters.values.id !== undefined && !sending.isPending && (
        <ImportOutcome
          id={filters.values.id}
          filters={filters}
          take={table && (() => sending.mutate({ from: table, dryRun: false }))}
        />
      )}
    </>
  );
}

async function tableIn(file: File): Promise<Table> {
  const content = await file.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return { name: file.name, content, sha256: Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('') };
}

async function send({ name, content, sha256 }: Table, dryRun: boolean): Promise<Enterprises['ImportView']> {
  const what = `import ${dryRun}`;
  const order = await answered(
    api.POST('/api/v1/enterprise-imports', {
      params: { query: { dryRun }, header: { 'Idempotency-Key': keyOf(what, sha256) } },
      headers: { 'Content-Type': TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'text/csv' },
      body: content as unknown as string, // the document can only say "binary string"
      bodySerializer: body => body as unknown as ArrayBuffer,
    }),
  );
  settled(what);
  return order;
}
