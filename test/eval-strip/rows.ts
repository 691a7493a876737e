export interface StripRow {
  readonly id: string;
  readonly body: { readonly kind: 'plain' | 'html'; readonly source: string };
  /** What the author wrote, where it is known. */
  readonly out: string | null;
}

export interface BadLine {
  readonly line: number;
  readonly problem: string;
}

function readRow(line: string): StripRow {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('it is not a JSON object');
  const { id, in: plain, html, out } = row as Readonly<Record<string, unknown>>;
  if (out !== undefined && typeof out !== 'string') throw new Error('"out" is not a text');
  const source = html ?? plain;
  if (typeof source !== 'string') throw new Error('"in" or "html" is missing or not a text');
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    body: { kind: typeof html === 'string' ? 'html' : 'plain', source },
    out: out ?? null,
  };
}

/** All rows of a file of JSON lines; what can't be read is told and left out. */
export function readRows(file: string): { readonly rows: readonly StripRow[]; readonly bad: readonly BadLine[] } {
  const rows: StripRow[] = [];
  const bad: BadLine[] = [];
  const lines = file.replace(/^\uFEFF/, '').split('\n');
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) continue;
    try {
      rows.push(readRow(line));
    } catch (error) {
      bad.push({ line: at + 1, problem: error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message });
    }
  }
  return { rows, bad };
}
