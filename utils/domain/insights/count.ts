/** One row's part in a kept number: which book, which cell of it, and by how much (1 where nothing is said). */
export type Count = readonly [book: string, cell: string, by?: number];
