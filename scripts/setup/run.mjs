// Starting other programs: one place that knows about npm on Windows, output and exit codes.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the project. */
export function at(...parts) {
  return path.join(ROOT, ...parts);
}

/**
 * Runs a program to its end. Resolves to `{ code, output }`; a program that cannot be started has
 * code 127, one that was stopped by a signal 1.
 *
 * `show`: 'none' keeps the output for the caller, 'stderr' lets it pass to our stderr, 'all' gives
 * the program our own terminal (and then `output` is empty).
 */
export function run(command, args, { show = 'none', cwd = ROOT, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show === 'all' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show === 'stderr') process.stderr.write(chunk);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs npm: the one that started us where there is one, else the one on the path. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli && /\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  return process.platform === 'win32'
    ? run('cmd', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** Runs the program that a package of ours brings, e.g. `tool('typescript', 'bin/tsc', ['-b'])`. */
export function tool(name, file, args, options) {
  return run(process.execPath, [at('node_modules', name, file), ...args], options);
}

/** True if we may install system packages. */
export function isRoot() {
  return process.getuid?.() === 0;
}
