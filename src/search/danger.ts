import { fold } from './fold.ts';
import type { Language } from './language.ts';

/**
 * What a child may type who is in danger now or thinks of death, as beginnings of words in folded letters. Wide on purpose:
 * a help block too many costs a glance.
 */
const signs: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'ур(ад|ип|ди|ган|гила)',
    'саба(й|п|ди|ган)',
    'тепкиле|шапалак',
    'олгим|олсем|олейин|олтир|олип кал|суицид',
    'омир сур(гим|у керек емес)|сургим келме|кол жумса',
    'зорла[дпйг]',
    'тиис(ед|ип|ти)|денеме|мени (уста|сипа)',
    'озимди (кес|урам|олтир)|озиме зиян',
    'уйден (каш|ку)',
    'корк',
    'кауип тон|куткар',
  ],
  ru: [
    'бь[ею]т|(из|по)?бил[аи]?(?!\\p{L})|избива|удари|луп(ит|ят)|ремнем',
    'умереть|умру|не хоч[ую]т? жить|жить (не хоч|надоел)|надоел[ао]? жить|покончи|суицид|самоуби|уби(ть|ю) себя',
    'изнасил|насилу[ею]т',
    'трога[ею]т|приста[ею]т|лапа[ею]т|домога',
    'реж[уе]т? себя|себя реж',
    '(с|у)бежа(л|ть)|выгна(л|ли|ла) из дом|уш(ел|ла) из дом',
    'боюсь|страшно',
    'опасност|угрожа|спасите',
  ],
  en: [
    'hits?(?!\\p{L})|hitting|beats?(?!\\p{L})|beaten|beating',
    'want to die|wanna die|kill (my|him|her)self|suicid|end my life|tired of (living|life)',
    "(don['’]?t|do not) want to live",
    'raped?(?!\\p{L})',
    'touch(es|ed|ing)?(?!\\p{L})',
    'cut(s|ting)? (my|him|her)self|self[ -]?harm',
    'r[au]n(ning)? away',
    'scared|afraid',
    'in danger|threaten',
  ],
};

const patterns = Object.entries(signs).map(
  ([language, own]) => [language as Language, new RegExp(`(?<!\\p{L})(?:${own.join('|')})`, 'u')] as const,
);

/**
 * Whether a query sounds like danger, in whichever of the three languages it is typed. What is found is shown all the
 * same, below the ways to help.
 * @example soundsLikeDanger('мени урады') // true
 */
export function soundsLikeDanger(query: string): boolean {
  return patterns.some(([language, pattern]) => pattern.test(fold(query, language)));
}
