// npm run audit: known weaknesses of the packages that go into the app, and of those that build it. Asks the registry.
import { main } from './setup/main.mjs';
import { npm } from './setup/run.mjs';
import { say } from './setup/say.mjs';

const GRADES = ['critical', 'high', 'moderate', 'low', 'info'];

await main(async () => {
  const { output } = await npm(['audit', '--json']);
  const report = parsed(output);
  if (report?.vulnerabilities === undefined)
    throw new Error(
      `the registry gave no answer to npm audit: ${report?.message ?? report?.error?.summary ?? output.trim().slice(0, 300)}`,
    );
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range, fixAvailable } of found.sort(byGrade))
    process.stdout.write(
      `${severity.padEnd(9)} ${name} ${range}${fixAvailable ? ', a fix is available' : ''}\n`,
    );
  say(`${found.length} packages with known weaknesses`);
  if (found.some(({ severity }) => severity === 'critical' || severity === 'high'))
    process.exitCode = 1;
});

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

function byGrade(a, b) {
  return GRADES.indexOf(a.severity) - GRADES.indexOf(b.severity);
}
