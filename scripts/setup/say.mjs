// The voice of the set-up: what it does, how far it is, and what only a person can do.
// Everything goes to stderr, so that a command's answer on stdout stays clean.

/** One line about what is being done. */
export function say(text) {
  process.stderr.write(`· ${text}\n`);
}

/** What the set-up cannot do by itself, with the command that a person must run. */
export function ask(text, command) {
  process.stderr.write(`! ${text}\n${command ? `  Run: ${command}\n` : ''}`);
}

/** The last few lines of a program's output, for a message. */
export function tail(text, lines = 8) {
  return text.trim().split('\n').slice(-lines).join('\n');
}

/**
 * Runs `work`, and every five seconds says how long it has taken and what `progress()` returns.
 * Resolves to what `work` resolves to.
 */
export async function withProgress(title, work, progress = () => '') {
  say(`${title} …`);
  const since = performance.now();
  const seconds = () => Math.round((performance.now() - since) / 1000);
  const timer = setInterval(() => {
    say(`  ${[`${seconds()} s`, progress()].filter(Boolean).join(', ')}`);
  }, 5000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
