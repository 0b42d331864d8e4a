// Part of the renderer's build: licences.json, with the licence of every package that is bundled into the app.
import fs from 'node:fs';
import path from 'node:path';

const NOTICE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/**
 * `forPage` goes among the page's plugins and writes the file, `forWorkers` among the workers', so that their packages
 * are counted too. The main process bundles none that the page does not.
 */
export function licenceNotices() {
  const folders = new Set();
  const collect = ({ id }) => {
    const folder = packageFolder(id);
    if (folder) folders.add(folder);
  };
  return {
    forPage: {
      name: 'licence-notices',
      apply: 'build',
      moduleParsed: collect,
      generateBundle() {
        const source = JSON.stringify(noticesOf(folders), undefined, 1);
        this.emitFile({ type: 'asset', fileName: 'licences.json', source });
      },
    },
    forWorkers: { name: 'licence-notices-of-workers', apply: 'build', moduleParsed: collect },
  };
}

/** The folder of the package that a module is in; undefined for modules of our own. */
function packageFolder(id) {
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder && fs.existsSync(path.join(folder, 'package.json')) ? folder : undefined;
}

function noticesOf(folders) {
  const notices = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(
      fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    return { name, version, licence: license ?? '', text: textIn(folder) };
  });
  const unique = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  return [...unique.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Some packages state their licence and bring no text. */
function textIn(folder) {
  const name = fs.readdirSync(folder).find((file) => NOTICE.test(file));
  return name === undefined ? '' : fs.readFileSync(path.join(folder, name), 'utf8').trim();
}
