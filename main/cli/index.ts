/** The commands as a process: words in, the answer to stdout, everything else to stderr. */
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import {
  createTranslator,
  galleryIn,
  measured,
  mexico,
  modelIn,
  observed,
  offeredTitles,
  origins,
  scoredPlaces,
  studies,
  theoriesIn,
} from '../../models/index';
import { answeringInThreads } from './answering';
import { ensemblesInThreads } from './ensembles';
import { languageOf, program } from './program';
import { serveSlices } from './thread';

// One bundle is both: its threads run the same file.
if (isMainThread) await answer(process.argv.slice(2));
else serveSlices(mexico);

async function answer(words: readonly string[]): Promise<void> {
  const language = languageOf(words);
  const translate = createTranslator(language);

  // A reader that has seen enough, such as `head`, closes the pipe: no reason to complain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });

  try {
    const outcome = await program(words, {
      model: modelIn(language),
      gallery: galleryIn(language),
      offeredTitles,
      grounds: {
        ...{ origins, places: scoredPlaces, studies, observed, measured },
        theories: theoriesIn(language),
      },
      language,
      translate,
      version: ownVersion(),
      ensembles: ensemblesInThreads(new URL(import.meta.url)),
      answering: () => answeringInThreads(new URL(import.meta.url)),
      progress,
    });
    for (const sentence of outcome.remarks) say(translate('headless.error.prefix', { sentence }));
    // The exit code is only set: the process ends by itself when a slow pipe has taken the whole answer.
    process.exitCode = outcome.exitCode;
    process.stdout.write(outcome.answer);
    for (const piece of outcome.more ?? []) process.stdout.write(piece);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const sentence = translate('headless.error.ownFault', { detail });
    say(translate('headless.error.prefix', { sentence }));
    process.exitCode = 1;
  }
}

/** From the project's package.json, which lies two folders above the source and the bundle alike. */
function ownVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string }; // our own file
  return version;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** One line that is written over again, where a person watches. */
function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}
