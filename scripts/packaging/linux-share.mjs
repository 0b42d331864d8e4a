// What a Linux desktop has to know: the menu entry, the kinds of file, and their icons, as a `share` folder.
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../setup/run.mjs';
import { FILE_KINDS } from './kinds.mjs';

const DRAWINGS = at('scripts', 'packaging', 'icons');
const SIZES = [16, 32, 48, 64, 128, 256, 512];

/** The menu entry. `%F`: a double click on several files hands over all of them. */
const MENU_ENTRY = `[Desktop Entry]
Type=Application
Version=1.5
Name=Blowback
GenericName=What-if lab
GenericName[es]=Laboratorio de escenarios
Comment=Move a lever of security policy and see what a model says would follow
Comment[es]=Mueva una palanca de la política de seguridad y vea qué se sigue según un modelo
Keywords=policy;scenario;simulation;security;
Keywords[es]=política;escenario;simulación;seguridad;
Exec=blowback %F
Icon=blowback
Terminal=false
StartupNotify=true
StartupWMClass=blowback
Categories=Education;Science;
MimeType=${FILE_KINDS.map(({ mime }) => `${mime};`).join('')}
`;

/** The kinds of file, in the form of the shared-mime-info database. */
function mimePackage() {
  const types = FILE_KINDS.map(
    ({ id, extension, mime, name }) => `  <mime-type type="${mime}">
    <comment>${name.en}</comment>
    <comment xml:lang="es">${name.es}</comment>
    <sub-class-of type="application/json"/>
    <icon name="blowback-${id}"/>
    <glob pattern="*.${extension}"/>
  </mime-type>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
${types.join('\n')}
</mime-info>
`;
}

/** Writes the folder; its parts are named as they are below /usr/share and ~/.local/share. */
export function writeShare(folder) {
  put(path.join(folder, 'applications', 'blowback.desktop'), MENU_ENTRY);
  put(path.join(folder, 'mime', 'packages', 'blowback.xml'), mimePackage());
  const drawings = [
    { drawing: 'app', context: 'apps', name: 'blowback' },
    ...FILE_KINDS.map(({ id }) => ({
      drawing: id,
      context: 'mimetypes',
      name: `blowback-${id}`,
    })),
  ];
  for (const { drawing, context, name } of drawings) {
    const icons = path.join(folder, 'icons', 'hicolor');
    const svg = fs.readFileSync(path.join(DRAWINGS, `${drawing}.svg`));
    put(path.join(icons, 'scalable', context, `${name}.svg`), svg);
    for (const size of SIZES) {
      const png = fs.readFileSync(path.join(DRAWINGS, 'drawn', `${drawing}-${size}.png`));
      put(path.join(icons, `${size}x${size}`, context, `${name}.png`), png);
    }
  }
}

function put(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
