// Runs commands and keeps count of what passed and what failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const reports = '.cache/reports';

/** Runs one command line. @returns {boolean} whether it exited with 0 */
export function run(line, env = {}) {
  const { status } = spawnSync(line, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

/**
 * Runs Vitest projects in one queue and reads its own report. Where nothing may be left out, a test that is skipped has
 * failed.
 * @returns {{passed: number, failed: number}} as the report has it
 */
export function runTests(projects, env = {}) {
  const name = projects.join(', ');
  const file = join(reports, `${projects[0]}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  const chosen = projects.map((project) => `--project ${project}`).join(' ');
  const clean = run(
    `npx --no-install vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${file}`,
    env,
  );
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The tests of ${name} left no report: ${error.message}`);
  }
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut > 0) console.error(`${leftOut} of the tests of ${name} were skipped.`);
  const failed = report.numFailedTests + (process.env.CI === 'true' ? leftOut : 0);
  return { passed: report.numPassedTests, failed: failed + (clean || failed > 0 ? 0 : 1) };
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
