import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped, head } from '../quiz.mjs';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"';

const told = (id, text) =>
  `<qti-feedback-block outcome-identifier="FEEDBACK" identifier="${id}" show-hide="show"><qti-content-body><p>${escaped(text)}</p></qti-content-body></qti-feedback-block>`;

const setFeedback = (id) =>
  `<qti-set-outcome-value identifier="FEEDBACK"><qti-base-value base-type="identifier">${id}</qti-base-value></qti-set-outcome-value>`;

const item = (
  { stem, options, key, why },
  n,
  { words },
) => `${declaration}<qti-assessment-item ${namespace} identifier="q${n}" title="${n}" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>o${key}</qti-value></qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" shuffle="false" max-choices="1"><qti-prompt>${escaped(stem)}</qti-prompt>${options
  .map((text, value) => `<qti-simple-choice identifier="o${value}">${escaped(text)}</qti-simple-choice>`)
  .join('')}</qti-choice-interaction>
${told('right', `${words.right}. ${why}`)}${told('again', `${words.again}. ${why}`)}</qti-item-body>
<qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match>${setFeedback('right')}</qti-response-if><qti-response-else>${setFeedback('again')}</qti-response-else></qti-response-condition></qti-response-processing></qti-assessment-item>`;

const test = ({ questions }) =>
  `${declaration}<qti-assessment-test ${namespace} identifier="T" title="T"><qti-test-part identifier="P" navigation-mode="nonlinear" submission-mode="individual"><qti-assessment-section identifier="S" title="S" visible="true">${questions
    .map((_, n) => `<qti-assessment-item-ref identifier="r${n}" href="q${n}.xml" category=""/>`)
    .join('')}</qti-assessment-section></qti-test-part></qti-assessment-test>`;

/** QTI 3, the exchange format of assessment, in Citolab's player: its own bundle, each item a file. */
export const qti = {
  name: 'qti',
  role: 'peer',
  path: '/',
  remark: 'each further question is one more request',
  steps: {
    option: 'qti-simple-choice',
    check: 'test-check-item',
    feedback: 'qti-feedback-block',
    next: 'test-next',
    deep: true,
    questions: 3,
  },
  make(folder, quiz, packages) {
    const from = join(packages, '@citolab/qti-components');
    copyFileSync(join(from, 'cdn/index.js'), join(folder, 'qti.js'));
    copyFileSync(join(from, 'dist/item.css'), join(folder, 'item.css'));
    mkdirSync(join(folder, 'items'));
    quiz.questions.forEach((question, n) => {
      writeFileSync(join(folder, 'items', `q${n}.xml`), item(question, n, quiz));
    });
    writeFileSync(join(folder, 'items', 'test.xml'), test(quiz));
    const player =
      '<qti-test navigate="item"><test-navigation><test-container test-url="/items/test.xml"><template><style>@import url("/item.css");</style></template></test-container><test-check-item role="button">Check</test-check-item> <test-next role="button">Next</test-next></test-navigation></qti-test>';
    writeFileSync(
      join(folder, 'index.html'),
      `${head(quiz, '<script type="module" src="/qti.js"></script>')}${player}</html>`,
    );
  },
};
