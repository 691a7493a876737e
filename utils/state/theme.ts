import type { Settings } from '../domain/model/settings';
import type { PageReport } from '../messaging/doors/page';

/** The user's own choice, else the page's background beside us, else ('') the system's wish. */
export function themeOf(settings: Settings | null, page: PageReport | null): 'light' | 'dark' | '' {
  if (settings && settings.appearance !== 'auto') return settings.appearance;
  if (!page) return '';
  return page.dark ? 'dark' : 'light';
}

export function applyTheme({ documentElement }: Document, theme: ReturnType<typeof themeOf>): void {
  if (theme) documentElement.dataset.theme = theme;
  else delete documentElement.dataset.theme;
}
