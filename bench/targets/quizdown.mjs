import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, head } from '../quiz.mjs';

const markdown = ({ questions, words }) =>
  questions
    .map(({ stem, options, key, why }) => {
      const line = (text, value) =>
        `1. [${value === key ? 'x' : ' '}] ${escaped(text)}\n\t> ${value === key ? words.right : words.again}. ${escaped(why)}`;
      return `### ${escaped(stem)}\n\n${options.map(line).join('\n')}\n`;
    })
    .join('\n');

/** quizdown: Markdown in the page, one script. It judges at the end, so what is timed is the next question. */
export const quizdown = {
  name: 'quizdown',
  role: 'peer',
  path: '/',
  remark: 'judges at the end: feedback here is the next question',
  steps: {
    option: 'label:has(input[type=radio])',
    check: 'button[title*=ext]',
    feedback: 'h3',
    deep: true,
    questions: 3,
  },
  make(folder, quiz, packages) {
    copyFileSync(join(packages, 'quizdown/public/build/quizdown.js'), join(folder, 'quizdown.js'));
    const scripts = '<script src="/quizdown.js"></script><script>quizdown.init()</script>';
    const orders = '---\nshuffleAnswers: false\nshuffleQuestions: false\n---\n';
    const page = `${head(quiz, scripts)}<div class="quizdown">\n${orders}\n${markdown(quiz)}</div></html>`;
    writeFileSync(join(folder, 'index.html'), page);
  },
};
