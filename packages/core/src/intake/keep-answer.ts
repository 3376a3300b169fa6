import { longestKeptQuestion, mostKeptAnswers } from "./limits.js";
import { ownText } from "./own-text.js";

/** The answer to a question that was asked before, or a new one; so many are kept as `limits.ts` says. */
export function keepAnswer<Answer>(
  answers: Map<string, Answer>,
  question: string,
  find: () => Answer,
): Answer {
  const known = answers.get(question);
  if (known !== undefined) return known;
  const answer = find();
  // What is longer is nobody's habit, and would only fill the memory.
  if (question.length > longestKeptQuestion) return answer;
  if (answers.size >= mostKeptAnswers) answers.clear();
  answers.set(ownText(question), answer);
  return answer;
}
