import { Download } from 'lucide-preact';
import { type TaughtPage, taughtParts } from '../../../../utils/domain/model/taught';
import { writeTaughtFile } from '../../../../utils/domain/taught/file';
import type { SiteState } from '../../../../utils/messaging/doors/settings';
import { failed } from '../../../../utils/messaging/result';
import { taughtPartKeys } from '../../../../utils/wording/taught';
import { useAct, useDesk } from '../../../customer/desk';
import { Button } from '../../../ui/button';
import { Actions } from '../../../ui/card';
import { useWords } from '../../../ui/words';
import { useWorld } from '../../world';

/** Each part once, however many kinds of pages it was shown on. */
export function useTaughtParts(): (pages: readonly TaughtPage[]) => string {
  const { t, language } = useWords();
  return (pages) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      taughtParts.filter((part) => pages.some(({ parts }) => parts[part])).map((part) => t(taughtPartKeys[part])),
    );
}

export function TaughtSite({ site: { origin, taught = [] } }: { site: SiteState }) {
  const { background } = useDesk();
  const { saveFile } = useWorld();
  const { t } = useWords();
  const act = useAct();
  const partsOf = useTaughtParts();

  const save = async () => {
    const file = await background.call('exportTaught', { origin });
    if (file.ok) saveFile(file.value.name, new Blob([file.value.text], { type: 'application/json' }));
    else await act(Promise.resolve(failed(file.error.code, file.error.params)), { done: '' });
  };
  const forget = () => {
    const text = writeTaughtFile({ origin, pages: taught });
    void act(background.call('forgetTaught', { origin }), {
      done: t('settingsTaughtForgotten', origin),
      undo: () => background.call('importTaught', { text }),
    });
  };

  return (
    <li class="settings-row" data-part="taught-site" data-name={origin}>
      <div class="switch-words">
        <span>{origin}</span>
        <p>{partsOf(taught)}</p>
      </div>
      <Actions>
        <Button icon={Download} data-part="taught-export" onClick={save}>
          {t('settingsTaughtExport')}
        </Button>
        <Button kind="quiet" data-part="taught-forget" onClick={forget}>
          {t('settingsTaughtForget')}
        </Button>
      </Actions>
    </li>
  );
}
