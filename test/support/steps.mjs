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

const reportOf = (project) => join(reports, `${project}.json`);

/** The command line of one Vitest project; its old report is gone. */
function testing(project) {
  mkdirSync(reports, { recursive: true });
  rmSync(reportOf(project), { force: true });
  return `npx --no-install vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${reportOf(project)}`;
}

/**
 * Where nothing may be left out, a test that is skipped has failed.
 * @returns {{passed: number, failed: number}} as the project's own report has it
 */
function counted(project, clean) {
  let report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  try {
    report = JSON.parse(readFileSync(reportOf(project), 'utf8'));
  } catch (error) {
    console.error(`The ${project} tests left no report: ${error.message}`);
  }
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut > 0) console.error(`${leftOut} of the ${project} tests were skipped.`);
  const failed = report.numFailedTests + (process.env.CI === 'true' ? leftOut : 0);
  return { passed: report.numPassedTests, failed: failed + (clean || failed > 0 ? 0 : 1) };
}

/** Runs one Vitest project and reads its own report. */
export const runTests = (project, env = {}) => counted(project, run(testing(project), env));

/** The same, beside others; it says what it has to say when it is through. */
async function runAside(project, env) {
  const child = spawn(testing(project), { shell: true, env: { ...process.env, ...env } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const [status] = await once(child, 'close');
  process.stdout.write(Buffer.concat(said));
  return counted(project, status === 0);
}

/** The same for several lanes at once, for browsers and servers mostly wait; in a lane one project follows the other. */
export async function runTogether(lanes, env = {}) {
  const counts = lanes.map(async (lane) => {
    const own = [];
    for (const project of lane) own.push(await runAside(project, env));
    return own;
  });
  return (await Promise.all(counts)).flat();
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
