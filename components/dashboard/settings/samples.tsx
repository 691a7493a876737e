import { useAct, useDesk } from '../../customer/desk';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/card';
import { useWords } from '../../ui/words';
import { Block } from '../block';

/** The made-up customers of the practice mailbox. */
export function Samples() {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const load = () => background.call('loadSamples', { scenario: null });
  const remove = () => background.call('removeSamples', {});
  return (
    <Block title={t('settingsSamples')} hint={t('settingsSamplesHint')} part="settings-samples">
      <Actions>
        <Button data-part="samples-load" onClick={() => act(load(), { done: t('settingsSamplesAdded'), undo: remove })}>
          {t('settingsSamplesLoad')}
        </Button>
        <Button
          kind="quiet"
          data-part="samples-remove"
          onClick={() => act(remove(), { done: t('settingsSamplesRemoved'), undo: load })}
        >
          {t('settingsSamplesRemove')}
        </Button>
      </Actions>
    </Block>
  );
}
