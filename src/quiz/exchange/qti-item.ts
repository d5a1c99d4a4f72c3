import { type ExchangedChoice, isScored, type Language, optionLetters } from './exchanged-item.ts';
import type { Worded } from './item-set.ts';
import { element, escapeXml, XML_HEAD } from './xml-write.ts';

/** Namespace and schema of QTI 3.0 items and tests (1EdTech, "QTI ASI Information Model 3.0", XML binding). */
export const QTI = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
} as const;

/** How an item is called inside a package: unique there, and a name that XML takes. */
export const qtiItemId = (id: string, language: Language): string => `item-${id}-${language}`;

const score = element(
  'qti-outcome-declaration',
  {
    identifier: 'SCORE',
    cardinality: 'single',
    'base-type': 'float',
    'normal-maximum': '1',
  },
  [element('qti-default-value', {}, [element('qti-value', {}, '0')])],
);

const feedback = element('qti-outcome-declaration', {
  identifier: 'FEEDBACK',
  cardinality: 'single',
  'base-type': 'identifier',
});

const set = (identifier: string, type: string, value: string): string =>
  element('qti-set-outcome-value', { identifier }, [element('qti-base-value', { 'base-type': type }, value)]);

/** One point for the key; then what shows the explanation, whatever was chosen. */
const processing = (explained: boolean): string =>
  element('qti-response-processing', {}, [
    element('qti-response-condition', {}, [
      element('qti-response-if', {}, [
        element('qti-match', {}, [
          element('qti-variable', { identifier: 'RESPONSE' }),
          element('qti-correct', { identifier: 'RESPONSE' }),
        ]),
        set('SCORE', 'float', '1'),
      ]),
      element('qti-response-else', {}, [set('SCORE', 'float', '0')]),
    ]),
    ...(explained ? [set('FEEDBACK', 'identifier', 'why')] : []),
  ]);

const explanation = (why: string): string =>
  element(
    'qti-modal-feedback',
    { 'outcome-identifier': 'FEEDBACK', identifier: 'why', 'show-hide': 'show' },
    [element('qti-content-body', {}, [element('p', {}, escapeXml(why))])],
  );

const right = (item: ExchangedChoice): string[] => [
  element('qti-correct-response', {}, [element('qti-value', {}, optionLetters[item.key])]),
];

/**
 * One item in one language as a QTI 3 item file: a choice interaction, and for K and D a key, a score of 0 or 1 and
 * `why` as modal feedback. An opinion has neither key nor score nor processing, and its levels keep their order.
 * @example qtiItem({ item, text }, 'kk').includes('xml:lang="kk"') // true
 */
export function qtiItem({ item, text }: Worded, language: Language): string {
  const scored = isScored(item);
  const explained = scored && text.why !== undefined;
  const choices = text.options.map((option, index) =>
    element('qti-simple-choice', { identifier: optionLetters[index] }, escapeXml(option)),
  );
  const interaction = element(
    'qti-choice-interaction',
    { 'response-identifier': 'RESPONSE', shuffle: String(scored), 'max-choices': '1' },
    [element('qti-prompt', {}, escapeXml(text.stem)), ...choices],
  );
  const whole = element(
    'qti-assessment-item',
    {
      ...QTI,
      identifier: qtiItemId(item.id, language),
      title: item.id,
      label: item.indicator,
      'xml:lang': language,
      'tool-name': 'Bilemin',
      adaptive: 'false',
      'time-dependent': 'false',
    },
    [
      element(
        'qti-response-declaration',
        { identifier: 'RESPONSE', cardinality: 'single', 'base-type': 'identifier' },
        scored ? right(item) : undefined,
      ),
      ...(scored ? [score] : []),
      ...(explained ? [feedback] : []),
      element('qti-item-body', {}, [interaction]),
      ...(scored ? [processing(explained)] : []),
      ...(explained ? [explanation(text.why ?? '')] : []),
    ],
  );
  return `${XML_HEAD}\n${whole}\n`;
}
