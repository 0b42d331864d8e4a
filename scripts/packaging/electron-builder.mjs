// How electron-builder packs the app for Windows and macOS; docs/packaging.md says where and with what.
// `npm run package` calls it there. Linux has its own way (folder.mjs and its neighbours), which needs no network.
import { FUSES } from '../setup/fuses.mjs';
import { CONTENT, LANGUAGES } from './content.mjs';
import { FILE_KINDS } from './kinds.mjs';

const DRAWN = 'scripts/packaging/icons/drawn';

/** A fuse's name as electron-builder writes it. */
function fuse(name) {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const configuration = {
  appId: 'org.blowback.Blowback',
  productName: 'Blowback',
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'release' },
  // A folder of the build has to be named with its files.
  files: CONTENT.map((part) => (part.startsWith('out/') ? `${part}/**` : part)),
  asar: true,
  npmRebuild: false,
  electronLanguages: [...LANGUAGES, 'en'],
  electronFuses: Object.fromEntries(
    Object.entries({ ...FUSES, EnableEmbeddedAsarIntegrityValidation: true }).map(([name, on]) => [
      fuse(name),
      on,
    ]),
  ),
  fileAssociations: FILE_KINDS.map(({ id, extension, mime, name }) => ({
    ext: extension,
    name: name.en,
    mimeType: mime,
    role: 'Editor',
    // Without its ending: .ico is taken on Windows and .icns on macOS.
    icon: `${DRAWN}/${id}`,
  })),
  win: {
    icon: `${DRAWN}/app.ico`,
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64'] },
    ],
  },
  nsis: {
    oneClick: false,
    // For this user without rights, or for all users with them.
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['en_US', 'es_ES'],
  },
  portable: { artifactName: '${productName}-${version}-portable.${ext}' },
  mac: {
    icon: `${DRAWN}/app.icns`,
    category: 'public.app-category.education',
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    hardenedRuntime: true,
    gatekeeperAssess: false,
    // The file must be signed and notarised to open without a warning; docs/packaging.md says how.
    notarize: process.env.APPLE_ID !== undefined || process.env.APPLE_API_KEY !== undefined,
  },
  publish: null,
};

export default configuration;
