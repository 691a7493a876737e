/**
 * False in a frame whose page may run no scripts, as mail that came in is shown: nothing is sent from there, and what it
 * looks like is its sender's doing. A browser reads the content of a `noscript` as markup only where scripts don't run.
 */
export function runsScripts(document: Document): boolean {
  const probe = document.createElement('div');
  try {
    probe.innerHTML = '<noscript><i></i></noscript>';
  } catch {
    // A page that lets nobody write markup has scripts of its own.
    return true;
  }
  return probe.querySelector('i') === null;
}
