import { all } from '../dom/query';

/**
 * A value of the settings that Roundcube writes into a script of every page. They say what the page does not show:
 * who is signed in and what marks the mail has (seen in 1.6.5, 2026-11-22).
 */
export function setting(document: Document, name: string): unknown {
  const script = all<HTMLScriptElement>(document, 'script:not([src])').find((found) =>
    found.textContent.includes('rcmail.set_env({'),
  );
  // Within a text of the settings every quote is escaped, so that this finds keys only.
  const value = new RegExp(`[{,]"${name}":("(?:[^"\\\\]|\\\\.)*"|\\[[^[\\]{}]*\\])`).exec(
    script?.textContent ?? '',
  )?.[1];
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    // Not the form that we know: then the page does not say it.
    return undefined;
  }
}
