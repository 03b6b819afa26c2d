/** Gives what is here to the person as a file. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser may still be asking where to put it
}

/** A table as spreadsheets read it: UTF-8 with a mark, and no cell that a spreadsheet would take for a formula. */
export function csvOf(rows: (string | number | boolean | undefined)[][]): Blob {
  const lines = rows.map(row => row.map(cell => quoted(String(cell ?? ''))).join(','));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' });
}

function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
