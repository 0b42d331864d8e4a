/** The claims of a document, ready to be marked and to be read. */
import type { BlowbackDocument, Claim } from '../../document/document';
import { settingOf } from '../../document/setting-of';
import { seriesOf } from '../../engine/series';
import type { Model } from '../../rules/model';
import type { Speech } from '../why/in-words';
import type { Claimed } from './claims';
import { claimInWords } from './in-words';

/** Every claim, in the order of the document. A week beyond the horizon counts as the last one. */
export function claimedIn(document: BlowbackDocument, model: Model): readonly Claimed[] {
  const infos = seriesOf(model);
  return document.claims.map(({ id, scenario, than, series, span, week, relation }) => ({
    id,
    relation,
    question: {
      target: { series, span, week: Math.min(week, document.weeks - 1) },
      how: infos.find((info) => info.id === series)?.monthly ?? 'mean',
      setting: settingOf(document, scenario),
      against: settingOf(document, than),
    },
  }));
}

/** A claim as a sentence, with the titles of its scenarios. */
export function claimSentence(speech: Speech, document: BlowbackDocument, claim: Claim): string {
  const info = seriesOf(speech.model).find((one) => one.id === claim.series);
  const title = (scenario: string): string =>
    document.scenarios.find((one) => one.id === scenario)?.title ?? scenario;
  const names = { scenario: title(claim.scenario), than: title(claim.than) };
  return info === undefined
    ? claim.series
    : claimInWords(speech, info, claim, claim.relation, names);
}
