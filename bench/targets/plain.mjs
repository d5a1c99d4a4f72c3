import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, head } from '../quiz.mjs';

const style =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:1rem auto;padding:0 1rem}fieldset{margin:1rem 0}label{display:block;padding:.6rem}button{font:inherit;padding:.6rem 1.2rem}output{display:block}';

/** All the script there is: judges an answer, says why and keeps it. Under 1 KB. */
const script = ({ words }) =>
  `const kept=JSON.parse(localStorage.quiz||'{}');document.querySelectorAll('fieldset').forEach((field,n)=>{const tell=value=>{field.querySelector('output').textContent=(value===field.dataset.key?'${words.right}. ':'${words.again}. ')+field.dataset.why};if(kept[n]){field.querySelectorAll('input')[kept[n]].checked=true;tell(kept[n])}field.querySelector('button').onclick=()=>{const chosen=field.querySelector(':checked');if(!chosen)return;kept[n]=chosen.value;localStorage.quiz=JSON.stringify(kept);tell(chosen.value)}})`;

const field = ({ stem, options, key, why }, n, { words }) =>
  `<fieldset data-key="${key}" data-why="${escaped(why)}"><legend>${n + 1}. ${escaped(stem)}</legend>${options
    .map(
      (text, value) => `<label><input type="radio" name="q${n}" value="${value}"> ${escaped(text)}</label>`,
    )
    .join('')}<button type="button">${words.check}</button><output></output></fieldset>`;

/** About the least a quiz page can be: one HTML form and a few lines of script in it. */
export const plain = {
  name: 'plain',
  role: 'baseline',
  path: '/',
  remark: 'HTML form with a few lines of script',
  steps: { option: 'label', scope: 'fieldset', check: 'button', feedback: 'output', questions: 3 },
  make(folder, quiz) {
    const fields = quiz.questions.map((question, n) => field(question, n, quiz)).join('');
    const page = `${head(quiz, `<style>${style}</style>`)}<h1>${quiz.title}</h1>${fields}<script>${script(quiz)}</script></html>`;
    writeFileSync(join(folder, 'index.html'), page);
  },
};
