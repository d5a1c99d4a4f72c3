import type { Language } from './exchanged-item.ts';
import { type ItemSet, wordedIn } from './item-set.ts';
import { qtiItemId } from './qti-item.ts';
import { qtiItemPath } from './qti-test.ts';
import { element, XML_HEAD } from './xml-write.ts';

/** Where the test of a language lies. */
export const qtiTestPath = (language: Language): string => `tests/${language}.xml`;

const file = (href: string): string => element('file', { href });

function resources(set: ItemSet, language: Language): string[] {
  const ids = wordedIn(set, language).map(({ item }) => item.id);
  const path = qtiTestPath(language);
  const test = element(
    'resource',
    { identifier: `resource-test-${language}`, type: 'imsqti_test_xmlv3p0', href: path },
    [file(path), ...ids.map((id) => element('dependency', { identifierref: qtiItemId(id, language) }))],
  );
  const items = ids.map((id) => {
    const href = qtiItemPath(id, language);
    return element('resource', { identifier: qtiItemId(id, language), type: 'imsqti_item_xmlv3p0', href }, [
      file(href),
    ]);
  });
  return [test, ...items];
}

/**
 * The `imsmanifest.xml` of a package: IMS Content Packaging 1.2 in the QTI 3.0 profile, which demands `metadata`,
 * an empty `organizations`, and every file as a resource (imsqtiv3p0_imscpv1p2_v1p0).
 * @example qtiManifest(set, ['kk']).includes('imsqti_test_xmlv3p0') // true
 */
export function qtiManifest(set: ItemSet, languages: readonly Language[]): string {
  const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1';
  const whole = element(
    'manifest',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd`,
      identifier: `bilemin-${set.name}`,
    },
    [
      element('metadata', {}, [element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')]),
      element('organizations', {}),
      element(
        'resources',
        {},
        languages.flatMap((language) => resources(set, language)),
      ),
    ],
  );
  return `${XML_HEAD}\n${whole}\n`;
}
