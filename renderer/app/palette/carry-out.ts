/** Does what was chosen in the palette. */
import { documentFromGallery, type Language } from '../../../models/index';
import type { CommandBus } from '../../store/index';
import { tongueOf } from '../../store/tongues';
import type { Opening } from '../files/opening';
import type { FileParts } from '../files/parts';
import type { Choice } from './entries';

export interface CarryOutParts extends Pick<FileParts, 'view' | 'dialogs' | 'model'> {
  readonly send: CommandBus['send'];
  readonly start: Opening['start'];
  /** Language of the window now. */
  readonly language: () => Language;
  /** Told when a command has nobody to carry it out, such as an export without a chart. */
  readonly notNow: () => void;
}

export function carryOut(choice: Choice, parts: CarryOutParts): void {
  const view = parts.view.getState();
  switch (choice.kind) {
    case 'command':
      if (!parts.send(choice.id)) parts.notNow();
      return;
    case 'view':
      return view.showView(choice.id);
    case 'scenario':
      view.selectScenario(choice.id);
      return view.showView('explore');
    case 'lever':
      view.selectLever(choice.id);
      return view.showView('explore');
    case 'outcome':
      view.setHero(choice.id);
      return view.showView('explore');
    case 'rule':
      view.selectRule(choice.id);
      return view.showView('rules');
    case 'term':
      return void parts.dialogs.ask('glossary', { term: choice.id });
    case 'gallery': {
      const entry = tongueOf(parts.language()).gallery.find(({ id }) => id === choice.id);
      if (entry !== undefined) void parts.start(documentFromGallery(parts.model, entry));
    }
  }
}
