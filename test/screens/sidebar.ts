import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openPreview, sidebarScenes, sidebarWidths } from '../support/preview/open';

/** Every state of the sidebar with sample data, narrow to wide, light and dark: to look at. */
export async function shootSidebar(folder: string, scenes: readonly string[] = sidebarScenes): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const preview = await openPreview();
  try {
    for (const theme of ['light', 'dark'] as const) {
      for (const scene of scenes) {
        await preview.show(scene, theme);
        for (const width of sidebarWidths) {
          await preview.resize(width);
          await preview.page.screenshot({ path: join(folder, `${scene}-${width}-${theme}.png`) });
        }
      }
    }
  } finally {
    await preview.close();
  }
}
