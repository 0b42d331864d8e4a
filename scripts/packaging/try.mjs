// npm run package -- --try: what was packed is installed, worked with by a user without rights, and removed again. Needs
// root and dpkg, since that is what is tried. Prints what held; ends with a failure if anything did not.
import fs from 'node:fs';
import path from 'node:path';
import { main } from '../setup/main.mjs';
import { at, isRoot, run } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';
import { startAs } from './try-start.mjs';

const USER = 'blowback-try';
const HOME = `/home/${USER}`;
const POLICIES = '/etc/blowback/policies.json';

await main(async () => {
  if (!isRoot()) throw new Error('to install and remove a package, this has to be run as root');
  if (fs.existsSync('/usr/lib/blowback') || fs.existsSync(POLICIES))
    throw new Error('Blowback is installed here already; remove it and its policies first');
  const { version } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  await must('useradd', ['--create-home', '--home-dir', HOME, '--shell', '/bin/sh', USER]);
  try {
    await tryDebian(at('release', `blowback_${version}_amd64.deb`));
    await tryFolder(at('release', `blowback-${version}-linux-x64.tar.gz`));
  } finally {
    fs.rmSync(POLICIES, { force: true });
    removeIfEmpty(path.dirname(POLICIES));
    await run('dpkg', ['--purge', 'blowback']);
    await run('userdel', ['--remove', USER]);
  }
});

/** A folder that holds something of somebody else's stays. */
function removeIfEmpty(folder) {
  if (fs.existsSync(folder) && fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
}

async function tryDebian(deb) {
  await must('dpkg', ['--install', deb]);
  const entry = fs.readFileSync('/usr/share/applications/blowback.desktop', 'utf8');
  const [, command] = /^Exec=(.*)$/m.exec(entry);
  held(
    'the menu entry starts a program on the path',
    fs.existsSync(`/usr/bin/${command.split(' ')[0]}`),
  );
  held('the kinds of file are known', kindsAreKnown());

  const fromMenu = await startAs({ user: USER, home: HOME, words: filled(command) });
  await fromMenu.page.getByTestId('gallery-card-handover-29').click();
  await moveLever(fromMenu.page);
  held('pages are sandboxed', fromMenu.renderersAreSandboxed());
  const text = await fromMenu.draft();
  await fromMenu.end();
  const file = path.join(HOME, 'Mi tarea.blowback');
  fs.writeFileSync(file, text);
  await must('chown', [`${USER}:`, file]);
  fs.rmSync(path.join(fromMenu.data, 'drafts'), { recursive: true });

  const byFile = await startAs({ user: USER, home: HOME, words: filled(command, file) });
  await moveLever(byFile.page);
  await byFile.page.getByTestId('save').click();
  await eventually(
    'a double click opens the file, and saving writes it',
    () => fs.readFileSync(file, 'utf8') !== text,
  );
  const second = await byFile.again(filled(command, file));
  held('a second start hands over to the first and ends', second === 0);
  await byFile.end();

  const saved = fs.readFileSync(file, 'utf8');
  await must('dpkg', ['--purge', 'blowback']);
  held('nothing of the package is left', !fs.existsSync('/usr/lib/blowback') && !kindsAreKnown());
  const kept = fs.existsSync(path.join(byFile.data, 'settings.json')) || fs.existsSync(byFile.data);
  held('the user’s files and data stay', fs.readFileSync(file, 'utf8') === saved && kept);
}

/** From a folder that only root may write to; then with policies; then portable. */
async function tryFolder(archive) {
  const room = fs.mkdtempSync('/opt/blowback-try-');
  try {
    fs.chmodSync(room, 0o755);
    await must('tar', ['-xzf', archive, '-C', room]);
    const [name] = fs.readdirSync(room);
    const folder = path.join(room, name);
    const program = path.join(folder, 'blowback');
    const before = fs.readdirSync(folder).sort().join();

    fs.mkdirSync(path.dirname(POLICIES), { recursive: true });
    fs.writeFileSync(POLICIES, '{"language": "es", "theme": "dark"}');
    const managed = await startAs({ user: USER, home: HOME, words: [program, '--portable'] });
    held('policies hold', (await managed.page.locator('html').getAttribute('lang')) === 'es');
    await managed.end();
    fs.rmSync(POLICIES);
    held(
      'a folder that cannot be written to is left alone',
      fs.readdirSync(folder).sort().join() === before,
    );
    held(
      'data is in the user’s own place then',
      fs.existsSync(path.join(HOME, '.config', 'Blowback')),
    );

    fs.rmSync(path.join(HOME, '.config'), { recursive: true });
    await must('chown', ['-R', `${USER}:`, folder]);
    fs.writeFileSync(path.join(folder, 'portable'), '');
    const portable = await startAs({
      user: USER,
      home: HOME,
      words: [program],
      data: path.join(folder, 'blowback-data'),
    });
    await portable.page.getByTestId('gallery-card-handover-29').click();
    await moveLever(portable.page);
    held('portable, drafts are beside the program', (await portable.draft()).includes('handover'));
    await portable.end();
    held('and nothing is elsewhere', !fs.existsSync(path.join(HOME, '.config', 'Blowback')));
  } finally {
    // The program's last helpers may still be writing their profile.
    fs.rmSync(room, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function moveLever(page) {
  const thumb = page.getByTestId('lever-prison-hardness').getByRole('slider');
  const before = await thumb.inputValue();
  await thumb.press(before === '0' ? 'End' : 'Home');
  held('a lever moves', (await thumb.inputValue()) !== before);
}

/** The words of a menu entry's command with the files put in. */
function filled(command, ...files) {
  return command.split(' ').flatMap((word) => (word === '%F' ? files : [word]));
}

function kindsAreKnown() {
  const globs = '/usr/share/mime/globs2';
  // Without the desktop's own database nothing is to be known.
  if (!fs.existsSync(globs)) return fs.existsSync('/usr/share/mime/packages/blowback.xml');
  return fs.readFileSync(globs, 'utf8').includes('application/vnd.blowback.lesson+json');
}

async function eventually(what, holds) {
  for (let tries = 0; tries < 300 && !holds(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 200));
  held(what, holds());
}

function held(what, holds) {
  if (!holds) throw new Error(`this does not hold: ${what}`);
  say(`✓ ${what}`);
}

async function must(command, args) {
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output.trim()}`);
}
