/** Larger ones are not looked at. */
export const mostBytes = 25 * 1024 * 1024;

const endings = /\.(?:pdf|docx|docm|dotx|odt|ott|xlsx|xlsm|txt|text|md|csv|tsv|log)$/i;
const types =
  /^(?:text\/(?:plain|csv|markdown)|application\/pdf|application\/vnd\.(?:openxml|oasis\.opendocument\.text))/;

/** Documents that a reader of ours may know; pictures and archives are left where they are. */
export const isReadable = (name: string, type: string): boolean =>
  endings.test(name) || (!/\.\w{1,5}$/.test(name) && types.test(type));
