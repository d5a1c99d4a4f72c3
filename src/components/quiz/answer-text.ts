import type { Item, ItemId, Response } from '#quiz/item';
import type { PlayerData } from './player-data.ts';

/** The worded levels of an opinion or self-report item, most positive first. */
export function levelTexts(item: Item, strings: PlayerData['strings']): string[] {
  if (item.indicator === 'K0') return [strings.k0_0, strings.k0_1, strings.k0_2];
  if (item.indicator === 'S' && item.scale === 'faces-3') {
    return [strings.faces_0, strings.faces_1, strings.faces_2];
  }
  return [strings.frequency_0, strings.frequency_1, strings.frequency_2, strings.frequency_3];
}

/** A response in the words the child saw, or undefined when there is none. */
export function answerText(data: PlayerData, id: ItemId, response: Response | undefined): string | undefined {
  const item = data.form.items.find((candidate) => candidate.id === id);
  if (!item || !response) return undefined;
  if (response.type === 'option') return data.texts[id]?.options?.[response.option];
  if (response.type === 'level') return levelTexts(item, data.strings)[response.level];
  return response.type === 'declined' ? data.strings.declined : data.strings.dontKnow;
}
