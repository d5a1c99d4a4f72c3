import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const course = ({ title, questions }) =>
  `<!--\nlanguage: en\n-->\n\n# ${title}\n\n${questions
    .map(({ stem, options, key, why }, n) => {
      const lines = options.map((text, value) => `- [(${value === key ? 'X' : ' '})] ${text}`).join('\n');
      return `${n + 1}. ${stem}\n\n${lines}\n***\n\n${why}\n\n***\n\n<!-- -->\n`;
    })
    .join('\n')}`;

/** LiaScript: a course in Markdown, read by an interpreter in the browser. */
export const liascript = {
  name: 'liascript',
  role: 'peer',
  path: '/index.html?/quiz.md',
  remark: "the editor's build of the interpreter, the one on npm",
  steps: {
    option: '.lia-label',
    scope: '.lia-quiz',
    check: '.lia-quiz__check',
    feedback: '.lia-quiz__feedback',
    questions: 3,
  },
  make(folder, quiz, packages) {
    cpSync(join(packages, '@liascript/editor/dist'), folder, { recursive: true });
    writeFileSync(join(folder, 'quiz.md'), course(quiz));
  },
};
