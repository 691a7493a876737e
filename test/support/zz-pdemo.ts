import { launchExtension } from './extension';
import { doMainJob } from '../demo/main-job';
export async function main() {
  const ext = await launchExtension({ build: '/tmp/pbuild', viewport: { width: 1280, height: 860 } });
  const page = await ext.context.newPage();
  page.on('console', (m) => console.log('PAGE', m.type(), m.text()));
  page.on('pageerror', (e) => console.log('ERR', e.message, e.stack));
  try {
    const report = await doMainJob(page, ext.url('practice.html'), '/tmp/pshots');
    console.log(JSON.stringify(report, null, 1));
  } finally { await page.screenshot({ path: '/tmp/pshots/end.png' }); await ext.close(); }
  return 0;
}
