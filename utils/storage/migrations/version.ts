/** The newest version, apart from what leads there: who only reads need not bring the steps along. */
export const schemaVersion = 4;
