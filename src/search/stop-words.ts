import type { Language } from './language.ts';

/** Words that say nothing of a subject, in folded letters. Words that ask who helps stay in: they do. */
const lists: Readonly<Record<Language, string>> = {
  kk: `мен сен ол биз сиз олар мени сени мага сага меним сеним менин сенин оны они ози оз озим озин оган бул осы оси сол анау мына не неше калай кандай кашан
    неге кайда кайси ма ме ба бе па пе да де та те гой гана ше жок бар емес керек деген туралы ушин боли бола болса болады болади болу
    едим еди екен жатир жур тур отир журеди кетти калди калдим алды алди жиберди кой койди барма
    бен пен менен немесе жане бирак ал хам дейди деди барлик оте тек кана ен бир келеди келсе алу ету жасау калай`,
  ru: `и в во не на я ты он она мы вы они мне меня мой моя мое мои моим моей моего тебя тебе себя его ее их нас нам с со у о об от до из за по к ко для без
    под над при что как какой какая какие где когда почему зачем ли же бы ведь это этот эта эти то тот там тут если или а но да нет
    есть быть был была будет можно нельзя надо нужно очень все всех всего свой свою свое кто кого такой сколько скольки какого во который`,
  en: `a an the i me my you your he him his she her it its we us our they them their of in on at to for from with without about by as and or but if
    is are am be been being was were do does did can could may might must should will would have has had what which who whom when where
    why how this that these those there not no dont s t so very all any some it`,
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  kk: setOf(lists.kk),
  ru: setOf(lists.ru),
  en: setOf(lists.en),
};

/** Whether a folded word says nothing of a subject. */
export function isStopWord(folded: string, language: Language): boolean {
  return sets[language].has(folded);
}
