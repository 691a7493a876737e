import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { scenario as scenarioShape } from '../../utils/messaging/schemas/settings';
import { type Extension, launchExtension, productBuild } from '../support/extension';
import { doMainJob } from './main-job';

const usage = `npm run demo -- [--headless --report FILE.json --screenshots DIR] [--scenario FILE.json] [--dark]`;

/** Reads a scenario file and says in one sentence what is wrong with it. */
function readScenario(file: string): string {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`The scenario ${file} can't be read: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(scenarioShape, content);
  if (parsed.success) return Buffer.from(JSON.stringify(parsed.output)).toString('base64url');
  const [issue] = parsed.issues;
  throw new Error(`The scenario ${file} is not complete: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** A fresh install opens the first page by itself: the way into the practice mailbox leads through it. */
async function practicePage({ context }: Extension): Promise<Page> {
  const isFirst = (page: Page) => page.url().endsWith('/welcome.html');
  const opened = context.pages().find(isFirst) ?? (await context.waitForEvent('page', { timeout: 10_000 }));
  await opened.locator('[data-part="welcome-practice"]').click();
  await opened.locator('[data-part="inbox-item"]').first().waitFor();
  return opened;
}

/** Builds the extension and opens the practice mailbox: to work by hand, or to do the main job by itself. */
async function demo(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      report: { type: 'string' },
      screenshots: { type: 'string' },
      scenario: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void console.log(usage);
  const scenario = values.scenario ? readScenario(values.scenario) : null;
  if (!values.headless && process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Error('There is no screen here. Add --headless and --report FILE.json, or start the demo on a desktop.');

  execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const extension = await launchExtension({
    headless: values.headless,
    build: productBuild,
    colorScheme: values.dark ? 'dark' : 'light',
    viewport: values.headless ? { width: 1280, height: 860 } : null,
  });
  const address = extension.url(scenario ? `practice.html#scenario=${scenario}` : 'practice.html');
  try {
    const page = await practicePage(extension);
    if (!values.headless) {
      await page.goto(address);
      console.log('The practice mailbox is open. Close the browser when you are done.');
      await extension.context.waitForEvent('close', { timeout: 0 });
      return;
    }
    const report = await doMainJob(page, address, values.screenshots);
    const text = `${JSON.stringify(report, null, 2)}\n`;
    if (values.report) writeFileSync(values.report, text);
    else console.log(text);
    console.log(
      `${report.customer.name}: ${report.due.length} due, ${report.findings.length} found, ` +
        `${report.held ? 'held' : 'not held'}, ${report.sent ? 'sent' : 'not sent'}`,
    );
  } finally {
    await extension.close();
  }
}

export async function main(args: string[]): Promise<number> {
  try {
    await demo(args);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
