import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { escaped, head } from '../quiz.mjs';

const files = [
  'survey-core/survey-core.fontless.min.css',
  'survey-core/survey.core.min.js',
  'survey-js-ui/survey-js-ui.min.js',
];

/** One question a page; feedback by SurveyJS's own `visibleIf`. */
const survey = ({ title, questions, words }) => ({
  title,
  pages: questions.map(({ stem, options, key, why }, n) => ({
    elements: [
      {
        type: 'radiogroup',
        name: `q${n}`,
        title: stem,
        choices: options.map((text, value) => ({ value, text })),
      },
      ...[true, false].map((right) => ({
        type: 'html',
        name: `${right}${n}`,
        visibleIf: right ? `{q${n}} = ${key}` : `{q${n}} notempty and {q${n}} <> ${key}`,
        html: `<p class="told">${right ? words.right : words.again}. ${escaped(why)}</p>`,
      })),
    ],
  })),
});

/** SurveyJS by its makers' recipe for a page without a bundler. */
export const surveyjs = {
  name: 'surveyjs',
  role: 'peer',
  path: '/',
  remark: 'survey-core and survey-js-ui; the style without web fonts',
  steps: {
    option: '.sd-item .sd-selectbase__label',
    feedback: '.told',
    next: '.sd-navigation__next-btn',
    questions: 3,
  },
  make(folder, quiz, packages) {
    for (const file of files) copyFileSync(join(packages, file), join(folder, basename(file)));
    const scripts = '<script src="/survey.core.min.js"></script><script src="/survey-js-ui.min.js"></script>';
    const start = `new Survey.Model(${JSON.stringify(survey(quiz))}).render(document.getElementById('survey'))`;
    const page = `${head(quiz, `<link rel="stylesheet" href="/survey-core.fontless.min.css">${scripts}`)}<div id="survey"></div><script>${start}</script></html>`;
    writeFileSync(join(folder, 'index.html'), page);
  },
};
