// What has to be true before every commit: lint, types, dead code, unit tests, both builds, sizes, permissions.
import { close, run, runTests } from './steps.mjs';

const asStep = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

const steps = [
  ['lint', () => asStep(run('npm run -s lint'))],
  ['types', () => asStep(run('npm run -s types'))],
  ['dead code', () => asStep(run('npx --no-install knip'))],
  ['unit tests', () => runTests(['unit'])],
  ['Chrome build', () => asStep(run('npm run -s build'))],
  ['Firefox build', () => asStep(run('npm run -s build:firefox'))],
  ['sizes', () => asStep(run('npx --no-install size-limit'))],
  ['permissions', () => asStep(run('node test/support/permissions.mjs'))],
];

const results = steps.map(([name, step]) => {
  const began = performance.now();
  const count = step();
  return { name, ...count, seconds: (performance.now() - began) / 1000 };
});

console.log('');
for (const { name, passed, failed, seconds } of results)
  console.log(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(14)} ${String(passed).padStart(5)} passed ${seconds.toFixed(1)} s`,
  );
close('check', results);
