// Runs commands one after the other and keeps count of what passed and what failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = '.cache/reports';

/** Runs one command line. @returns {boolean} whether it exited with 0 */
export function run(line, env = {}) {
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/** Runs one Vitest project and reads its own report. @returns {{passed: number, failed: number, skipped: number}} */
export function runTests(project, env = {}) {
  const file = join(reports, `${project}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const clean = run(
    `npx --no-install vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
    env,
  );
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The ${project} tests left no report: ${error.message}`);
  }
  const failed = report.numFailedTests + (clean || report.numFailedTests > 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

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
