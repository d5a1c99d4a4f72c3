import type { Language } from './exchanged-item.ts';
import { type ItemSet, wordedIn } from './item-set.ts';
import { QTI, qtiItemId } from './qti-item.ts';
import { element, XML_HEAD } from './xml-write.ts';

/** Where an item of a package lies. */
export const qtiItemPath = (id: string, language: Language): string => `items/${language}/${id}.xml`;

/** K and D are never added up: each has its own sum, over the items whose references carry its name. */
function sum(indicator: string): string {
  const variables = element('qti-test-variables', {
    'variable-identifier': 'SCORE',
    'include-category': indicator,
  });
  return element('qti-set-outcome-value', { identifier: `SCORE_${indicator}` }, [
    element('qti-sum', {}, [variables]),
  ]);
}

const declaration = (indicator: string): string =>
  element('qti-outcome-declaration', {
    identifier: `SCORE_${indicator}`,
    cardinality: 'single',
    'base-type': 'float',
  });

/**
 * A set of items in one language as a QTI 3 assessment test: one part, one section, the set's order.
 * Knowledge and duty are summed apart; a pulse shows no feedback, since nothing in it is explained before its end.
 * @example qtiTest(set, 'ru').includes('<qti-assessment-item-ref')
 */
export function qtiTest(set: ItemSet, language: Language): string {
  const worded = wordedIn(set, language);
  const indicators = (['K', 'D'] as const).filter((each) =>
    worded.some(({ item }) => item.indicator === each),
  );
  const references = worded.map(({ item: { id, indicator } }) =>
    element('qti-assessment-item-ref', {
      identifier: qtiItemId(id, language),
      href: `../${qtiItemPath(id, language)}`,
      category: indicator,
    }),
  );
  const whole = element(
    'qti-assessment-test',
    { ...QTI, identifier: `test-${set.name}-${language}`, title: set.title, 'tool-name': 'Bilemin' },
    [
      ...indicators.map(declaration),
      element(
        'qti-test-part',
        { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
        [
          element('qti-item-session-control', { 'show-feedback': String(set.form?.kind !== 'pulse') }),
          element(
            'qti-assessment-section',
            { identifier: 'section', title: set.title, visible: 'true' },
            references,
          ),
        ],
      ),
      ...(indicators.length === 0 ? [] : [element('qti-outcome-processing', {}, indicators.map(sum))]),
    ],
  );
  return `${XML_HEAD}\n${whole}\n`;
}
