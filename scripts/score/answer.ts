/** A task list as `parse` prints it and as golden cases write it. What is missing is not scored. */
export interface Answer {
  readonly tasks?: readonly AnswerTask[];
}

export interface AnswerTask {
  readonly number?: string;
  readonly title?: string;
  readonly content?: string;
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly responsible?: readonly string[];
  readonly due?: string | null;
  readonly deadlines?: readonly AnswerDeadline[];
  readonly targets?: readonly AnswerTarget[];
}

interface AnswerDeadline {
  readonly text?: string;
  readonly kind?: string;
  readonly date?: string | null;
}

interface AnswerTarget {
  readonly metric?: string;
  readonly operator?: string;
  readonly value?: number | null;
  readonly unit?: string;
}
