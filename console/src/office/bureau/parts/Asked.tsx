import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../../../text';
import { Failure } from '../../../shared/Failure';
import type { Part } from './part';
import type { Filters } from './useFilters';

/** What was asked for, or why it is not there. What was read before stays, below the failure to read it anew. */
export function Asked<T>({ of: query, children }: { of: UseQueryResult<T>; children(data: T): ReactNode }) {
  const { t } = useText();
  return (
    <>
      {(query.isPending || query.isPlaceholderData) && <p role="status">{t('loading')}</p>}
      {query.isError && <Failure of={query.error} again={() => void query.refetch()} />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}

/** One part of a list, with the ways to its beginning and onward. */
export function AskedPart<T, Name extends string>({ of: query, empty, filters, children }: {
  of: UseQueryResult<Part<T>>;
  empty: string;
  filters: Filters<Name>;
  children(rows: T[]): ReactNode;
}) {
  const { t } = useText();
  const change = (cursor: string) => filters.address({ cursor } as Partial<Record<Name | 'cursor', string>>);
  return (
    <Asked of={query}>
      {({ rows, next }) => (
        <>
          {rows.length === 0 ? <p className="empty">{empty}</p> : children(rows)}
          {(filters.cursor !== undefined || next !== undefined) && (
            <nav className="steps" aria-label={t('bureau.parts')}>
              {filters.cursor !== undefined && <Link to={change('')}>{t('bureau.firstPart')}</Link>}
              {next !== undefined && <Link to={change(next)}>{t('bureau.nextPart')}</Link>}
            </nav>
          )}
        </>
      )}
    </Asked>
  );
}
