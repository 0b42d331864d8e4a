// Electron's fuses: switches burnt into the released program, so that it runs our app and nothing else.
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** Every fuse that there is, by name; a new one of a newer Electron has to be decided on here. */
export const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Has an effect on macOS and Windows, where the packager writes the archive's hash into the program.
  EnableEmbeddedAsarIntegrityValidation: process.platform !== 'linux',
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** As the program stores them: '0' and '1'. */
const OFF = 0x30;
const ON = 0x31;

/**
 * Sets every fuse of a program. Resolves to false if the program has fuses beyond those named here, as a newer Electron
 * than the package of the fuses may: they keep what Electron gave them.
 */
export async function setFuses(program) {
  try {
    await flip(program, true);
    return true;
  } catch (error) {
    if (!error.message.startsWith('strictlyRequireAllFuses')) throw error;
    await flip(program, false);
    return false;
  }
}

async function flip(program, strictlyRequireAllFuses) {
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses,
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...Object.fromEntries(Object.entries(FUSES).map(([name, on]) => [FuseV1Options[name], on])),
  });
}

/** Names of the fuses that are not as they must be, read back from the program. */
export async function wrongFuses(program) {
  const wire = await getCurrentFuseWire(program);
  return Object.entries(FUSES).flatMap(([name, on]) =>
    wire[FuseV1Options[name]] === (on ? ON : OFF) ? [] : [name],
  );
}
