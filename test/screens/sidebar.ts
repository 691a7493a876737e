import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  dashboardScenes,
  dashboardWidths,
  openPreview,
  popupScenes,
  sidebarScenes,
  sidebarWidths,
} from '../support/preview/open';

/** Every state of the sidebar with sample data, narrow to wide, light and dark: to look at. */
export const shootSidebar = (folder: string, scenes: readonly string[] = sidebarScenes): Promise<void> =>
  shoot(folder, scenes, sidebarWidths);

/** The same of sections of the dashboard that hold pictures. */
export const shootPictures = (folder: string, scenes: readonly string[] = dashboardScenes): Promise<void> =>
  shoot(folder, scenes, dashboardWidths);

/** The popup, on the sites that it can be on. */
export const shootPopup = (folder: string, scenes: readonly string[] = popupScenes): Promise<void> =>
  shoot(folder, scenes, [360]);

async function shoot(folder: string, scenes: readonly string[], widths: readonly number[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const preview = await openPreview();
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const scene of scenes) {
        await preview.show(scene, theme);
        for (const width of widths) {
          await preview.resize(width);
          await preview.page.screenshot({ path: join(folder, `${scene}-${width}-${theme}.png`) });
        }
      }
    }
  } finally {
    await preview.close();
  }
}
