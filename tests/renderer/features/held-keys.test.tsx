/** A held arrow key in a number of the document is one step of undo, in every field that has one. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeStep,
  lessonFrom,
  mexico,
  setLever,
  type BlowbackDocument,
} from '../../../models/index';
import { Inspector } from '../../../renderer/features/explore/inspector/inspector';
import { LeverColumn } from '../../../renderer/features/explore/levers/lever-column';
import { StepFields } from '../../../renderer/features/lesson/step-fields';
import { RunFields } from '../../../renderer/features/notes/run-fields';
import { RulesView } from '../../../renderer/features/rules/rules-view';
import { documentStore, useDocument, viewStore } from '../../../renderer/store/index';
import { openEntry, renderView } from './render-view';

// jsdom has no fonts; a text field that grows with its text asks when they have arrived.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });

const lever = 'prison-hardness';
const rule = mexico.rules.find(({ parameters }) => parameters.length > 0)!;
const words = { language: 'en', question: 'The question', results: 'Results', talk: 'Talk' };

function Step() {
  const step = useDocument((state) => state.document.lesson?.steps[1]);
  return step && <StepFields step={step} number={2} />;
}

/** What is shown, and the name of the field in it. */
type Place = readonly [what: string, view: () => ReactNode, field: string | RegExp];

const places: readonly Place[] = [
  ['lever', () => <LeverColumn />, 'Number for Hardness of Mexican prisons'],
  ['week of a change', () => <Inspector />, 'Week of the change in week 10'],
  ['value of a change', () => <Inspector />, 'Value from week 10 on'],
  ['week of an event', () => <Inspector />, 'Week'],
  ['number of an event', () => <Inspector />, /^How many/],
  ['horizon', () => <RunFields />, 'Horizon in weeks'],
  ['seed', () => <RunFields />, /^Seed/],
  ['strength of a rule', () => <RulesView />, 'Strength'],
  ['parameter of a rule', () => <RulesView />, new RegExp(rule.parameters[0].label)],
  ['minutes of a step', () => <Step />, 'Minutes'],
  ['week of a step', () => <Step />, 'Up to week'],
];

describe.each(places)('the %s', (what, view, name) => {
  let before: BlowbackDocument;

  beforeEach(() => {
    const lesson = lessonFrom(openEntry('kingpin-captures'), words);
    const opened = changeStep(lesson, 'results', { week: 20 });
    const [{ id, events }] = opened.scenarios;
    documentStore.getState().replaceDocument(setLever(opened, id, lever, 10, 0.5));
    viewStore.setState({
      selectedRule: rule.id,
      ...(what.endsWith('of an event')
        ? { selectedEvent: events[0].id }
        : { selectedEvent: undefined, selectedLever: lever }),
    });
    before = documentStore.getState().document;
  });

  it('makes one step of a key that is held, and another of the next', () => {
    renderView(view());
    const [input] = screen.getAllByRole<HTMLInputElement>('textbox', { name });
    if (input === undefined) throw new Error(`No field ${String(name)}`);
    act(() => input.focus());
    const seen = new Set([input.value]);
    for (const press of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      fireEvent.keyDown(input, { key: press });
      seen.add(input.value);
    }
    expect(seen.size).toBeGreaterThan(2);
    fireEvent.keyUp(input, { key: 'ArrowUp' });
    const { past, inGesture, document: held } = documentStore.getState();
    expect([past.length, inGesture]).toEqual([1, false]);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(documentStore.getState().inGesture).toBe(true);
    act(() => input.blur());
    expect(documentStore.getState()).toMatchObject({ inGesture: false, past: { length: 2 } });
    act(() => documentStore.getState().undo());
    expect(documentStore.getState().document).toBe(held);
    act(() => documentStore.getState().undo());
    expect(documentStore.getState().document).toBe(before);
  });
});
