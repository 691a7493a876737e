/**
 * A factory that opens no database without being told our version. When a newer Waymark has written it, Dexie (4.4)
 * would try once more without one, mend what it does not know, and go on writing.
 */
export const ofOurVersion = (real: IDBFactory): IDBFactory => ({
  open(name, version) {
    if (version === undefined) throw new DOMException(`${name} is newer than this program`, 'VersionError');
    return real.open(name, version);
  },
  databases: () => real.databases(),
  deleteDatabase: (name) => real.deleteDatabase(name),
  cmp: (a, b) => real.cmp(a, b),
});
