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
    'тепкиле|шапалак|сокти|согади|бурап|тунши[кг]|пишак',
    'кина(йди|п)|азапта|корла(й|п|ди)|мазакта(й|п|ди)|зеки(й|п)|жекир',
    'бопсала|коркит|акшам?ди талап',
    'жаланаш|суретимди|видеомди',
    'олгим|олсем|олейин|олтир|олип кал|олемин|асилип|суицид',
    'омир сур(гим|у керек емес)|сургим келме|кол жумса',
    'зорла[дпйг]',
    'тиис(ед|ип|ти)|денеме|мени (уста|сипа)',
    'озимди (кес|урам|олтир)|озиме зиян',
    'уйден (каш|ку)|кирги[зс]бе|куип ши[кг]|тамак бермей|камап кой',
    'корк',
    'кауип тон|куткар',
  ],
  ru: [
    'бь[ею]т|(из|по)?бил[аи]?(?!\\p{L})|избива|удари|луп(ит|ят)|ремнем',
    'умереть|умру|не хоч[ую]т? жить|жить (не хоч|надоел)|надоел[ао]? жить|покончи|суицид|самоуби|уби(ть|ю) себя',
    'изнасил|насилу[ею]т|душ(ит|ат)|пина[ею]т|ножом|издева[ею]т|унижа[ею]т|затравил|травят|орет на меня',
    'шантаж|вымога|требу[ею]т деньги',
    'гол(ые|ое|ая|ую) фото|интимн|обнажен|мо[ией] фото',
    'трога[ею]т|приста[ею]т|лапа[ею]т|домога',
    'реж[уе]т? себя|себя реж|режусь|порезал(а)? (себя|руку|вены)|вскрыть вены|повеситься|повешусь|наглота',
    'не могу (так )?больше|зачем жить',
    '(с|у)бежа(л|ть)|выг(на|оня)\\p{L}* из дом|уш(ел|ла) из дом|не пуска[ею]т домой|не кормят|запира[ею]т|закрыва[ею]т меня',
    'боюсь|страшно',
    'опасност|угрожа|спасите|помогите',
  ],
  en: [
    'hits?(?!\\p{L})|hitting|beats?(?!\\p{L})|beaten|beating',
    'want to die|wanna die|kill (my|him|her)self|suicid|end my life|tired of (living|life)',
    "(don['’]?t|do not) want to live",
    'raped?(?!\\p{L})|molest|grop(e|es|ed|ing)(?!\\p{L})|abus(e|es|ed|ing|ive)(?!\\p{L})',
    'kick(s|ed)(?!\\p{L})|punch(es|ed)?(?!\\p{L})|slap(s|ped)?(?!\\p{L})|chok(es|ed|ing)(?!\\p{L})|hurt(s|ing)? (me|myself)',
    'blackmail|extort|nudes?(?!\\p{L})|naked|my (photo|picture|video)s?(?!\\p{L})',
    'touch(es|ed|ing)?(?!\\p{L})',
    'cut(s|ting)? (my|him|her)(self| arm| wrist)|self[ -]?harm|overdos|hang myself|no reason to live|better off dead',
    'r[au]n(ning)? away|kicked out|locked (me|in)|no food at home',
    'scared|afraid',
    'in danger|threaten|not safe|unsafe|help me',
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
