import { longestKeptQuestion, mostKeptAnswers } from "./limits.js";
import { ownText } from "./own-text.js";

interface Branch<Answer> {
  readonly branches: Map<string, Branch<Answer>>;
  answer?: Answer;
}

const newBranch = <Answer>(): Branch<Answer> => ({ branches: new Map() });

/**
 * Answers to questions of several texts, as many as `limits.ts` says. A question asked before costs
 * one look for each text in which it differs from the question before; texts that change seldom
 * come first.
 */
export class AnswerTree<Answer> {
  private root = newBranch<Answer>();
  private count = 0;
  /** The question before, and where each of its texts led. */
  private last: readonly string[] = [];
  private path: Branch<Answer>[] = [];

  keep(question: readonly string[], find: () => Answer): Answer {
    const known = this.find(question);
    if (known !== undefined) return known;
    const answer = find();
    const length = question.reduce((sum, text) => sum + text.length, 0);
    // What is longer is nobody's habit, and would only fill the memory.
    if (length <= longestKeptQuestion) this.add(question, answer);
    return answer;
  }

  private find(question: readonly string[]): Answer | undefined {
    const { last, path } = this;
    let branch = this.root;
    let isSame = true;
    for (let index = 0; index < question.length; index++) {
      const text = question[index] ?? "";
      isSame &&= last[index] === text;
      const next = isSame ? path[index] : branch.branches.get(text);
      if (!next) {
        this.last = [];
        return undefined;
      }
      path[index] = next;
      branch = next;
    }
    this.last = question;
    return branch.answer;
  }

  private add(question: readonly string[], answer: Answer): void {
    if (this.count >= mostKeptAnswers) {
      this.root = newBranch();
      this.count = 0;
      this.last = [];
    }
    let branch = this.root;
    for (const text of question) {
      const next = branch.branches.get(text) ?? newBranch<Answer>();
      branch.branches.set(ownText(text), next);
      branch = next;
    }
    branch.answer = answer;
    this.count += 1;
  }
}
