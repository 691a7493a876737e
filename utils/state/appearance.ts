import type { Background } from './background';
import { themeOf } from './theme';

/** Keeps the page light or dark as the settings say; `auto` follows the system. */
export function followAppearance({ call, watch }: Background, root: HTMLElement): () => void {
  const follow = async () => {
    const settings = await call('settings', {});
    if (!settings.ok) return;
    const theme = themeOf(settings.value, null);
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  void follow();
  return watch(['settings'], () => void follow());
}
