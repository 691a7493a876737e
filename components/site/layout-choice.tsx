import { type Layout, layouts } from '../../utils/domain/model/settings';
import type { Result } from '../../utils/messaging/result';
import { textKey } from '../../utils/wording/text-key';
import { useAct, useDesk } from '../customer/desk';
import { Select } from '../ui/field';
import { useWords } from '../ui/words';
import './layout-choice.css';

interface LayoutChoiceProps {
  readonly origin: string;
  readonly layout: Layout;
  /** Opens the browser's side panel here and now; `later`: there is one, but not beside this; null: there is none. */
  readonly openPanel: (() => Promise<Result<null>>) | 'later' | null;
}

/** How the sidebar stands beside the pages of one site. */
export function LayoutChoice({ origin, layout, openPanel }: LayoutChoiceProps) {
  const { background } = useDesk();
  const { t } = useWords();
  const act = useAct();
  const choices = layouts
    .filter((each) => each !== 'panel' || openPanel || layout === 'panel')
    .map((each) => ({ value: each, text: t(textKey('layout', each)) }));
  const choose = (asked: string) => {
    const next = layouts.find((each) => each === asked);
    if (!next) return;
    void act(background.call('chooseLayout', { origin, layout: next }), { done: '' });
    // In the same click: the browser opens its panel for nothing else.
    if (next === 'panel' && typeof openPanel === 'function') void act(openPanel(), { done: '' });
  };
  return (
    <div class="layout-choice">
      <Select
        label={t('layoutLabel')}
        hint={t(textKey('layoutHint', layout))}
        value={layout}
        choices={choices}
        onChange={choose}
        {...{ 'data-part': 'layout', 'data-name': origin }}
      />
    </div>
  );
}
