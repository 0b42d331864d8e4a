/** What a dialog is given. */
import type { QuestionKind, Questions } from './questions';

export interface AnswerProps<Kind extends QuestionKind> {
  readonly shows: Questions[Kind]['shows'];
  readonly answer: (answer: Questions[Kind]['answers']) => void;
}
