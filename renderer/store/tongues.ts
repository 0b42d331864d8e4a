/** The model in the languages that the window has spoken so far. */
import { englishTongue, loadTongue, type Language, type Tongue } from '../../models/index';

let learnt: Readonly<Partial<Record<Language, Tongue>>> = { en: englishTongue };

/** Fetches what a language needs, before anything is said in it; rejects if that cannot be had. */
export async function learn(language: Language): Promise<void> {
  if (learnt[language] !== undefined) return;
  const tongue = await loadTongue(language);
  learnt = { [language]: tongue, ...learnt };
}

/** The model and what goes with it in a language that was learnt. */
export function tongueOf(language: Language): Tongue {
  const found = learnt[language];
  if (found === undefined)
    throw new Error(`Nothing can be said in ${language} before it is learnt`);
  return found;
}
