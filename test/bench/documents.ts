import { readFileSync } from 'node:fs';
import { openBundled } from '../support/bundled-page';
import type { DocumentTimes } from './page/documents-page';
import { median, type Row, rowOf } from './row';

const [rounds, warmUp] = [20, 8];
const makers = ['chromium', 'libreoffice', 'ghostscript'];

/** Text of attachments beside the libraries that are usual for it; both must say the same. */
export async function benchDocuments(): Promise<readonly Row[]> {
  const files = makers.map((maker) => readFileSync(`test/documents/fixtures/${maker}.pdf`).toString('base64'));
  const { browser, page } = await openBundled('test/bench/page/documents-page.ts');
  try {
    const docx = await page.evaluate(([a, b]) => window.documentBench.docx(a, b), [rounds, warmUp] as const);
    const pdf = await page.evaluate(([a, b, c]) => window.documentBench.pdf(a, b, c), [files, rounds, warmUp] as const);
    return [rowFrom('docx-text', 'mammoth', docx), rowFrom('pdf-text', 'pdfjs', pdf)];
  } finally {
    await browser.close();
  }
}

const rowFrom = (id: string, baseline: string, { ours, theirs }: DocumentTimes): Row =>
  rowOf(id, baseline, median(ours), median(theirs));
