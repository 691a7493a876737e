/** CSV import: rows come in batches from the page that reads the file. */
// biome-ignore lint/suspicious/noEmptyInterface: grows with the import
export interface ImportDoor {}
