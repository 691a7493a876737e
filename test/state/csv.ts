import type { ColumnTarget } from '../../utils/domain/import/columns';
import { guessMapping } from '../../utils/domain/import/guess-mapping';
import { proposeFormats } from '../../utils/domain/import/survey';
import type { ImportSource } from '../../utils/state/import-records';
import { surveyCsv } from '../../utils/state/read-csv';

export const csvFile = (text: string | Uint8Array, name = 'customers.csv'): File =>
  new File([text as BlobPart], name, { type: 'text/csv' });

/** A file as the screen would import it: the guesses taken as they are, save for `mapping` where a test gives one. */
export async function sourceOf(
  file: File,
  { locale = 'en-GB', mapping }: { locale?: string; mapping?: readonly (ColumnTarget | null)[] } = {},
): Promise<ImportSource> {
  const survey = await surveyCsv(file);
  if (!survey.ok) throw new Error(survey.error.code);
  const guessed = mapping ?? guessMapping(survey.value.header, survey.value.samples);
  const { formats } = proposeFormats(survey.value.columns, guessed, locale);
  return { file, survey: survey.value, mapping: guessed, formats };
}
