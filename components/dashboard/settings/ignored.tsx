import type { IgnoredFinding } from '../../../utils/domain/model/settings';
import type { Translate } from '../../../utils/platform';
import type { Loaded } from '../../../utils/state/loaded';
import { textKey } from '../../../utils/wording/text-key';
import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { useWords } from '../../ui/words';
import { Await } from '../await';
import { Block } from '../block';

const describe = ({ rule, scope, email, phrase }: IgnoredFinding, t: Translate): string => {
  const name = t(textKey('rule', rule));
  if (scope === 'person')
    return phrase ? t('settingsIgnoredPersonPhrase', name, email, phrase) : t('settingsIgnoredPerson', name, email);
  return phrase ? t('settingsIgnoredPhrase', name, phrase) : t('settingsIgnoredRule', name);
};

/** What is no longer pointed out, and the way to have it back. */
export function Ignored({ ignored }: { ignored: Loaded<readonly IgnoredFinding[]> }) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();

  const forget = ({ id }: IgnoredFinding) =>
    act(background.call('forgetIgnored', { id }), { done: t('settingsIgnoredForgotten'), undo: 'journal' });

  return (
    <Block title={t('settingsIgnored')} hint={t('settingsIgnoredHint')} part="settings-ignored">
      <Await loaded={ignored}>
        {(items) =>
          items.length === 0 ? (
            <p class="dashboard-note">{t('settingsIgnoredNone')}</p>
          ) : (
            <ul class="settings-list">
              {items.map((item) => (
                <li key={item.id} class="settings-row" data-part="ignored">
                  <div class="switch-words">
                    <span>{describe(item, t)}</span>
                    {item.by === 'habit' && <p data-part="ignored-habit">{t('settingsIgnoredHabit')}</p>}
                  </div>
                  <Button data-part="ignored-forget" onClick={() => forget(item)}>
                    {t('settingsIgnoredForget')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Await>
    </Block>
  );
}
