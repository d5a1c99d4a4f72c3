import type { Namespaces } from '#i18n';
import { phrase } from '#i18n/browser';
import type { PrintedShare } from '#quiz/report';
import { figure } from './interval-text.ts';

/**
 * A printed share in words: "84 %", "fewer than 9 %", "more than 91 %".
 * @example shareText({ type: 'about', percent: 84 }, strings) // '84 %'
 */
export function shareText({ type, percent }: PrintedShare, strings: Namespaces['report']): string {
  return phrase(strings[type], { percent: figure(percent, strings) });
}
