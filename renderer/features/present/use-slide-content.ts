/** What a slide shows, out of the document and its results. */
import { useMemo } from 'react';
import { drawnColumn, unitInWords, type BlowbackDocument, type Slide } from '../../../models/index';
import type { ChartLine } from '../../charts/index';
import { coverInWords } from '../../store/use-cover';
import { currentPrediction } from '../../store/current-prediction';
import { useResults, useWatchedSeries, type ResultsState } from '../../store/index';
import { predictedLine } from '../../store/predicted-line';
import { startDateOf, useModel, useWords } from '../../store/words';
import { askedScreen } from './asked-screen';
import type { StageBody } from './content';
import { differenceTable } from './difference-table';
import { linesOf } from './lines';
import { linksOf } from './links';
import { coverIn, infoOf, type Scene, type Screen } from './scene';
import { useReasons } from './use-reasons';

/** A scene with what is known of its results. */
interface ComputedScene extends Scene {
  readonly results: ResultsState;
  readonly reasons: readonly string[] | undefined;
}

/** Stable while nothing of it changes. */
export function useSlideBody(document: BlowbackDocument, slide: Screen): StageBody {
  const words = useWords();
  const model = useModel();
  const results = useResults((state) => state);
  const reasons = useReasons(document, slide);
  const { outcome } = slide.step;
  useWatchedSeries(useMemo(() => [outcome], [outcome]));
  return useMemo(
    () => bodyOf(slide, { document, model, words, results, reasons }),
    [slide, document, model, words, results, reasons],
  );
}

function bodyOf(slide: Screen, scene: ComputedScene): StageBody {
  const { step, body } = slide;
  const { t } = scene.words;
  const cover = coverIn(slide, scene.document);
  if (cover !== undefined) {
    const text = coverInWords(scene.document, scene.model, cover, t);
    return { kind: 'words', lead: t('app.predict.cover.title'), text };
  }
  switch (body.kind) {
    case 'question':
      return { kind: 'words', lead: '', text: step.question || scene.document.question };
    case 'predict':
      return step.scenarios.length === 0
        ? { kind: 'words', lead: t('app.present.predict'), text: step.question }
        : chartOf(slide, scene, body.lines, false);
    case 'discuss':
      return { kind: 'words', lead: t('app.present.talk'), text: step.question };
    case 'levers':
      return askedScreen(slide, scene, slide.part);
    case 'chart':
      return chartOf(slide, scene, body.lines, body.bands);
    case 'table':
      return differenceTable(slide, scene, scene.results, slide.part);
    case 'why':
      return { kind: 'list', items: scene.reasons ?? [t('app.present.computing')] };
    case 'rule':
      return ruleOf(body.rule, scene);
    case 'diagram':
      return {
        kind: 'chain',
        links: linksOf(body.rules.slice(0, body.count), scene, step.scenarios),
      };
  }
}

function chartOf(
  slide: Slide,
  scene: ComputedScene,
  lines: readonly string[],
  bands: boolean,
): StageBody {
  const { step } = slide;
  const { document, model, words, results } = scene;
  const info = infoOf(model, step.outcome);
  return {
    kind: 'chart',
    title: info.label,
    unit: unitInWords(words.t, info, 'week'),
    x: {
      startDate: startDateOf(model, document.start),
      weeks: document.weeks,
      resolution: 'weekly',
      months: undefined,
    },
    lines: [
      ...linesOf(document, results, info.id, lines, bands),
      ...expectedOf(slide, scene, lines),
    ],
    decimals: info.decimals,
    week: Math.min(step.week, document.weeks - 1),
  };
}

/** What the class expected of the last scenario: while it is asked, and beside the line that it was asked about. */
function expectedOf(
  { step, body }: Slide,
  { document, words }: Scene,
  lines: readonly string[],
): readonly ChartLine[] {
  const last = step.scenarios.at(-1);
  if (last === undefined || (body.kind !== 'predict' && !lines.includes(last))) return [];
  const own = currentPrediction(document, last, step.outcome);
  if (own === undefined || own.points.length < 2) return [];
  const column = drawnColumn(own.points, document.weeks);
  return [predictedLine(own.id, words.t('app.present.expected'), column)];
}

function ruleOf(id: string, { model }: Scene): StageBody {
  const rule = model.rules.find((one) => one.id === id);
  if (rule === undefined) return { kind: 'words', lead: '', text: id };
  const cited = rule.evidence.map(({ cite }) => cite);
  return { kind: 'words', lead: [rule.title, ...new Set(cited)].join(' · '), text: rule.says };
}
