import type { ReactNode } from 'react';

export interface Column<T> {
  head: string;
  cell(row: T): ReactNode;
  /** Figures stand on the right, below each other. */
  figure?: boolean;
}

/** A table; where it is wider than the screen it moves by itself, also by keyboard. */
export function Rows<T>({ caption, rows, keyOf, columns }: {
  caption: string;
  rows: T[];
  keyOf(row: T): string;
  columns: Column<T>[];
}) {
  return (
    <div className="wide" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head, figure }) => <th key={head} scope="col" className={figure ? 'figure' : undefined}>{head}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)}>
              {columns.map(({ head, cell, figure }) => <td key={head} className={figure ? 'figure' : undefined}>{cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
