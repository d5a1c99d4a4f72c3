import type { ExchangedItem, Language } from './exchanged-item.ts';
import type { Labels } from './reading.ts';

const fields = ['indicator', 'language', 'topic', 'band', 'level', 'cognitive'] as const;

/**
 * The tags that carry what GIFT and Moodle XML have no field for: `indicator:K`, `language:kk`, `topic:school`.
 * Moodle shows them, searches by them and hands them on.
 * @example tagsOf({ id: 'k0', indicator: 'K0', text: {} }, 'ru') // ['indicator:K0', 'language:ru']
 */
export function tagsOf(item: ExchangedItem, language: Language): string[] {
  const labels: Labels = {
    indicator: item.indicator,
    language,
    ...(item.topic === undefined ? {} : { topic: item.topic }),
    ...(item.band === undefined ? {} : { band: item.band }),
    ...(item.level === undefined ? {} : { level: item.level }),
    ...(item.cognitive === undefined ? {} : { cognitive: item.cognitive }),
  };
  return fields.flatMap((field) => (labels[field] === undefined ? [] : [`${field}:${labels[field]}`]));
}

/**
 * What the tags of a question say; tags of other people are passed over.
 * @example labelsOf(['indicator:K', 'my course']) // { indicator: 'K' }
 */
export function labelsOf(tags: readonly string[]): Labels {
  const labels: Record<string, string> = {};
  for (const tag of tags) {
    const field = fields.find((known) => tag.toLowerCase().startsWith(`${known}:`));
    if (field && labels[field] === undefined) labels[field] = tag.slice(field.length + 1).trim();
  }
  return labels;
}
