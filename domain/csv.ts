// Tables as text for spreadsheets (RFC 4180).

export type Cell = string | number | null;

/**
 * A spreadsheet runs what begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection, November 2026):
 * such text gets an apostrophe in front, which spreadsheets show as text. null is an empty cell: not known.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
