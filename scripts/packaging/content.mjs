// What goes into the app, and the proof that nothing else did.
import fs from 'node:fs';
import path from 'node:path';

/** Everything that these import is bundled into them, so no package travels along. */
export const CONTENT = ['package.json', 'LICENSE', 'out/main', 'out/preload', 'out/renderer'];

/** Of the runtime's own languages, those that the app speaks. */
export const LANGUAGES = ['en-US', 'en-GB', 'es', 'es-419'];

/** Fields of package.json that the running app reads; what builds and tests it is nobody's business there. */
const KEPT = ['name', 'productName', 'version', 'description', 'license', 'author', 'private'];
const STARTED = ['type', 'main', 'desktopName'];

/** Cuts the package.json in a copied app down to what the running app reads. */
export function reducePackageFile(folder) {
  const file = path.join(folder, 'package.json');
  const whole = JSON.parse(fs.readFileSync(file, 'utf8'));
  const kept = Object.fromEntries([...KEPT, ...STARTED].map((name) => [name, whole[name]]));
  fs.writeFileSync(file, `${JSON.stringify(kept, undefined, 2)}\n`);
}

/** True for a path (relative, with forward slashes) that belongs to the app, or leads to what does. */
export function belongs(file) {
  const inside = (part) => `${file}/`.startsWith(`${part}/`) || part.startsWith(`${file}/`);
  return file === '' || CONTENT.some(inside);
}

/** Throws if the archive holds anything but the app's own files. */
export async function checkArchive(archive) {
  const { listPackage } = await import('@electron/asar');
  const files = listPackage(archive, { isPack: false }).map((file) =>
    file.replaceAll('\\', '/').slice(1),
  );
  const strange = files.filter((file) => !belongs(file) || file.includes('node_modules'));
  if (strange.length > 0) throw new Error(`the archive holds ${strange.slice(0, 5).join(', ')}`);
}

/** Removes the runtime's texts in languages that the app does not speak. */
export function dropLanguages(folder) {
  const locales = path.join(folder, 'locales');
  for (const file of fs.readdirSync(locales))
    if (!LANGUAGES.includes(path.parse(file).name)) fs.rmSync(path.join(locales, file));
}

/** Bytes of a file, or of all files in a folder. */
export function sizeOf(place) {
  const there = fs.lstatSync(place);
  if (!there.isDirectory()) return there.size;
  return fs.readdirSync(place).reduce((sum, name) => sum + sizeOf(path.join(place, name)), 0);
}

/** A size for people. */
export function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
