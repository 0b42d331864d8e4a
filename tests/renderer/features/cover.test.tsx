import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import {
  addClaim,
  addPrediction,
  lessonFrom,
  slidesOf,
  type BlowbackDocument,
} from '../../../models/index';
import { ClassView } from '../../../renderer/features/class/class-view';
import { CompareView } from '../../../renderer/features/compare/compare-view';
import { Theories } from '../../../renderer/features/evidence/theories';
import { ExploreView } from '../../../renderer/features/explore/explore-view';
import { HandoutView } from '../../../renderer/features/handout/handout-view';
import { useSlideBody } from '../../../renderer/features/present/use-slide-content';
import { RobustView } from '../../../renderer/features/robust/robust-view';
import { classStore, documentStore, noClass, viewStore } from '../../../renderer/store/index';
import { openEntry, renderView } from './render-view';

const why =
  'What stands here would tell how “Homicides” comes out in “Handover of 29”. It is covered until you reveal your prediction.';

/** A view, and test ids that its results are known by. */
const views: readonly (readonly [string, ReactNode, readonly string[]])[] = [
  ['Explore', <ExploreView key="1" />, ['outcome-cards', 'hero-chart', 'map', 'small-charts']],
  ['Compare', <CompareView key="2" />, ['compare-table', 'credit', 'small-multiples']],
  ['the handout', <HandoutView key="3" />, ['handout-sheet']],
  ['robustness', <RobustView key="4" />, ['sweep-across', 'begin-job']],
  ['what rival theories say', <Theories key="5" />, ['theories-answers']],
];

describe('while one predicts', () => {
  it.each(views)('%s tells nothing, says why, and shows all again', async (_, view, results) => {
    const open = openEntry('handover-29');
    // Another outcome is looked at than the one predicted: all outcomes of the scenario are covered.
    viewStore.getState().setHero('retaliation-deaths');
    viewStore.getState().selectScenario('handover-29');
    renderView(view);
    const shown = () => results.filter((id) => screen.queryAllByTestId(id).length > 0);
    expect(shown()).toEqual(results);
    expect(screen.queryByTestId('cover-note')).toBeNull();

    act(() => documentStore.getState().replaceDocument(predicted(open)));
    expect(shown()).toEqual([]);
    expect(screen.getAllByText(why).length).toBeGreaterThan(0);
    const [end] = screen.getAllByTestId('cover-end');
    await userEvent.click(end);
    expect(documentStore.getState().document.predictions).toEqual([]);
    expect(shown()).toEqual(results);
    act(() => documentStore.getState().undo());
    expect(shown()).toEqual([]);
  });

  it('a button leads back to where the prediction is drawn', async () => {
    documentStore.getState().replaceDocument(predicted(openEntry('handover-29')));
    viewStore.setState({ view: 'compare', hero: 'splits', activeScenario: 'no-handover' });
    renderView(<CompareView />);
    await userEvent.click(screen.getByTestId('cover-back'));
    expect(viewStore.getState()).toMatchObject({
      ...{ view: 'explore', hero: 'homicides', activeScenario: 'handover-29' },
    });
  });

  it('a handout is neither printed nor made a PDF, unless of what is not covered', async () => {
    documentStore.getState().replaceDocument(predicted(openEntry('handover-29')));
    renderView(<HandoutView />);
    const isDisabled = (id: string) => screen.getByTestId<HTMLButtonElement>(id).disabled;
    expect(['handout-pdf', 'handout-print'].map(isDisabled)).toEqual([true, true]);
    await userEvent.selectOptions(screen.getByTestId('handout-contents'), 'no-handover');
    expect(screen.getByTestId('handout-sheet')).toBeDefined();
    expect(['handout-pdf', 'handout-print'].map(isDisabled)).toEqual([false, false]);
  });

  it('the wall of a class stays open, also while a file of it that still predicts is looked at', () => {
    const document = predicted(openEntry('handover-29'));
    const show = (entry: string) => {
      const files = [{ key: 'ana.blowback', document: openEntry(entry) }];
      classStore.setState({ ...noClass, files, done: 1, total: 1, numbers: new Map() });
      documentStore.getState().replaceDocument(document);
      const { unmount } = renderView(<ClassView />);
      const ids = ['class-table', 'class-fan', 'cover-note'];
      const seen = ids.filter((id) => screen.queryByTestId(id) !== null);
      const isExported = !screen.getByTestId<HTMLButtonElement>('class-csv').disabled;
      unmount();
      return { seen, isExported };
    };
    expect(show('handover-29')).toEqual({ seen: ['class-table', 'class-fan'], isExported: true });
    classStore.setState(noClass);
  });

  it('a claim about it has no verdict', () => {
    const document = addClaim(predicted(openEntry('handover-29')), {
      ...{ scenario: 'handover-29', than: 'no-handover', series: 'homicides' },
      ...{ span: 'total', week: 100, relation: 'above' },
    });
    documentStore.getState().replaceDocument(document);
    renderView(<RobustView />);
    expect(screen.getByTestId('claims').textContent).toContain(
      'covered until you reveal your prediction',
    );
  });

  it('presenting tells it only where a lesson says when', () => {
    const document = predicted(openEntry('handover-29'));
    documentStore.getState().replaceDocument(document);
    renderView(<Slides document={document} />);
    const kinds = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const covered = `words: ${why}`;
    // The baseline's line alone is no answer.
    expect(kinds()).toEqual(['table: ', 'chart: ', covered, covered, covered, covered]);
    const words = { language: 'en', question: '1', results: '2', talk: '3' };
    renderView(<Slides document={lessonFrom(document, words)} />);
    expect(kinds()).toContain('list: ');
    expect(kinds().filter((kind) => kind === covered)).toHaveLength(4);
  });
});

function predicted(document: BlowbackDocument): BlowbackDocument {
  return addPrediction(document, {
    ...{ scenario: 'handover-29', series: 'homicides', reason: '' },
    points: [{ week: 0, value: 500 }],
  });
}

function Slides({ document }: { readonly document: BlowbackDocument }) {
  const slides = slidesOf(document, (part) => part);
  return (
    <ol>
      {slides.map((slide, at) => (
        <OneSlide key={at} {...{ document, slide }} />
      ))}
    </ol>
  );
}

function OneSlide(props: {
  document: BlowbackDocument;
  slide: Parameters<typeof useSlideBody>[1];
}) {
  const body = useSlideBody(props.document, props.slide);
  return <li>{`${body.kind}: ${body.kind === 'words' ? body.text : ''}`}</li>;
}
