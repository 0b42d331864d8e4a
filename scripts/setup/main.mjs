// The frame of every script: the Node version is right, and a failure is a sentence, not a trace.

const OLDEST = [20, 19];

/** Runs a script's work; a failure is said and becomes exit code 1. */
export async function main(work) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  try {
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
      throw new Error(
        `Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}.`,
      );
    await work();
  } catch (error) {
    process.stderr.write(`! ${process.env.BLOWBACK_TRACE ? error.stack : error.message}\n`);
    process.exitCode = 1;
  }
}
