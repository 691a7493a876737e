// Runs commands and keeps count of what passed and what failed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = '.cache/reports';

/** Runs one command line. @returns {boolean} whether it exited with 0 */
export function run(line, env = {}) {
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

const reportOf = (part) => join(reports, `${part.replace('/', '-of-')}.json`);

/** The command line of one Vitest project, or of a share of its files (`chromium 1/2`); its old report is gone. */
function testing(part) {
  mkdirSync(reports, { recursive: true });
  rmSync(reportOf(part), { force: true });
  const [project, shard] = part.split(' ');
  const share = shard ? ` --shard=${shard}` : '';
  return `npx --no-install vitest run --project ${project}${share} --reporter=default --reporter=json --outputFile.json="${reportOf(part)}"`;
}

/** @returns {{passed: number, failed: number, skipped: number}} as its own report has it */
function counted(part, clean) {
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    report = JSON.parse(readFileSync(reportOf(part), 'utf8'));
  } catch (error) {
    console.error(`The ${part} tests left no report: ${error.message}`);
  }
  const failed = report.numFailedTests + (clean || report.numFailedTests > 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** Runs one Vitest project and reads its own report. */
export const runTests = (part, env = {}) => counted(part, run(testing(part), env));

/** The same for several at once: browsers and servers mostly wait. Each says what it has to say when it is through. */
export const runTogether = (parts, env = {}) =>
  Promise.all(
    parts.map(async (part) => {
      const child = spawn(testing(part), { shell: true, env: { ...process.env, ...env } });
      const said = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
      const [status] = await once(child, 'close');
      process.stdout.write(Buffer.concat(said));
      return counted(part, status === 0);
    }),
  );

export const sum = (counts) =>
  counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** Prints the closing line and leaves it for whoever adds several runs up. */
export function close(name, counts) {
  const { passed, failed } = sum(counts);
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `total-${name}.json`), JSON.stringify({ passed, failed }));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
