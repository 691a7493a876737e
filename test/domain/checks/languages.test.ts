import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../../utils/domain/checks/languages';
import { ruleIds } from '../../../utils/domain/model/finding';
import { greetingAt } from '../../../utils/domain/names/greeting-words';

describe('the languages of a check', () => {
  it.each(ruleIds)('%s: none, or each once, by its name', (rule) => {
    const languages = languagesOf(rule);
    if (languages === null) return;
    expect(new Set(languages).size).toBe(languages.length);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    for (const one of languages) expect(names.of(one), one).toBeTruthy();
  });

  it.each([
    ['dear', 'en'],
    ['estimado', 'es'],
    ['geachte', 'nl'],
  ])('"%s" is read as %s, which is told', (word, language) => {
    expect(greetingAt([word], 0)?.lang).toBe(language);
    expect(languagesOf('wrong-name')).toContain(language);
  });
});
