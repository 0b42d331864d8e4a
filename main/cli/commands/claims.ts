/** claims FILE */
import { claimedIn, claimSentence, mark, verdictInWords, type Claim } from '../../../models/index';
import type { CommandLine } from '../command-line';
import { perform } from '../perform';
import { speechOf } from '../question-answers';
import { readAsked } from '../running';
import { done, refused, type Outcome, type Session } from '../session';
import { wrapped } from '../text-table';

/** Marks every claim of a document by the paired ensemble. */
export async function claims(line: CommandLine, session: Session): Promise<Outcome> {
  const asked = await readAsked(line, session);
  if (!asked.ok) return refused(asked.faults);
  const [source] = asked.value.sources;
  if (source === undefined) throw new Error('claims: no file was read');
  const { document } = source;
  if (document.claims.length === 0) {
    const values = { source: line.operands[0] ?? '' };
    return refused([session.translate('headless.error.noClaims', values)]);
  }
  const claimed = claimedIn(document, session.model);
  const marked = await perform(mark(session.model, claimed, asked.value.runs), 'claims', session);
  const speech = speechOf(session);
  const said = marked.map((one, at) => ({
    ...one,
    sentence: claimSentence(speech, document, document.claims[at] as Claim), // marked in the order of the document
    marked: verdictInWords(speech, one),
  }));
  if (line.given.has('json')) {
    return done(
      JSON.stringify(
        said.map(({ id, sentence, verdict, share, pairs, dependsOn }) => ({
          ...{ id, sentence, verdict, share, pairs },
          dependsOn: dependsOn.map(({ doubt }) => doubt.id),
        })),
      ),
    );
  }
  return done(
    [
      ...said.flatMap((one) => [wrapped(one.sentence), wrapped(one.marked, 100, '  '), '']),
      wrapped(session.translate('robust.claim.rule')),
    ].join('\n'),
  );
}
