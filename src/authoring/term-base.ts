/** One term with its settled forms: whoever writes the English one writes these in Kazakh and Russian. */
export interface TermForms {
  readonly en: RegExp;
  readonly kk: RegExp;
  readonly ru: RegExp;
  /** The settled forms, for the message. */
  readonly say: string;
}

/**
 * Terms fixed by acts and by the names of institutions. Stems, because both languages inflect.
 * The English side is narrow on purpose: it must mean the term and nothing else.
 */
export const termBase: readonly TermForms[] = [
  {
    en: /Commissioner for Children’s Rights|commissioner for children’s rights/u,
    kk: /[Бб]ала құқықтары жөніндегі (?:өңірлік )?уәкіл/u,
    ru: /[Уу]полномоченн\p{L}+ по правам ребёнка/u,
    say: 'Бала құқықтары жөніндегі уәкіл; Уполномоченный по правам ребёнка',
  },
  {
    en: /\bcontact centre\b/iu,
    kk: /байланыс орталығ/iu,
    ru: /контакт-центр/iu,
    say: 'байланыс орталығы; контакт-центр',
  },
  {
    en: /\bConvention on the Rights of the Child\b/u,
    kk: /Бала құқықтары туралы конвенция/iu,
    ru: /Конвенци\p{L}+ о правах ребёнка/u,
    say: 'Бала құқықтары туралы конвенция; Конвенция о правах ребёнка',
  },
  {
    en: /\bpersonal data\b/iu,
    kk: /дербес дерек/iu,
    ru: /персональн\p{L}+ данн/iu,
    say: 'дербес деректер; персональные данные',
  },
  {
    en: /\bidentity card\b/iu,
    kk: /жеке куәлі/iu,
    ru: /удостоверени/iu,
    say: 'жеке куәлік; удостоверение личности',
  },
  {
    en: /\bbirth certificate\b/iu,
    kk: /туу туралы куәлі/iu,
    ru: /свидетельств\p{L}+ о рождении/iu,
    say: 'туу туралы куәлік; свидетельство о рождении',
  },
  { en: /\bcitizenship\b/iu, kk: /азаматты/iu, ru: /гражданств/iu, say: 'азаматтық; гражданство' },
  {
    en: /\bschool psychologist\b/iu,
    kk: /мектеп психолог/iu,
    ru: /школьн\p{L}+ психолог|психолог/iu,
    say: 'мектеп психологы; школьный психолог',
  },
  {
    en: /\bschool parliament\b/iu,
    kk: /мектеп парламент/iu,
    ru: /школьн\p{L}+ парламент|парламент\p{L}* (?:сельской )?школы/iu,
    say: 'мектеп парламенті; школьный парламент',
  },
  {
    en: /\bbest interests of (?:the|a) child\b/iu,
    kk: /мүдде/iu,
    ru: /интерес/iu,
    say: 'баланың мүддесі; интересы ребёнка',
  },
  {
    en: /\bcorporal punishment\b/iu,
    kk: /дене жазас/iu,
    ru: /телесн\p{L}+ наказани/iu,
    say: 'дене жазасы; телесное наказание',
  },
  {
    en: /\bfree legal (?:aid|help)\b/iu,
    kk: /тегін заң көмег/iu,
    ru: /бесплатн\p{L}+ юридическ\p{L}+ помощ/iu,
    say: 'тегін заң көмегі; бесплатная юридическая помощь',
  },
  {
    en: /\bLabour Code\b/u,
    kk: /Еңбек кодекс/u,
    ru: /Трудов\p{L}+ кодекс/u,
    say: 'Еңбек кодексі; Трудовой кодекс',
  },
  {
    en: /\bchild labour\b/iu,
    kk: /бала(?:лар)? еңбег/iu,
    ru: /детск\p{L}+ труд/iu,
    say: 'балалар еңбегі; детский труд',
  },
  { en: /\bcyberbullying\b/iu, kk: /кибербуллинг/iu, ru: /кибербуллинг/iu, say: 'кибербуллинг' },
  {
    en: /\bforeign citizen|\bstateless\b/iu,
    kk: /азаматты[қғ]/iu,
    ru: /граждан/iu,
    say: 'азаматтық; гражданство',
  },
  {
    en: /\bfoster (?:family|parents)\b/iu,
    kk: /патронат|қабылдайтын/iu,
    ru: /приёмн|патронатн/iu,
    say: 'баланы қабылдайтын отбасы; приёмная семья',
  },
  {
    en: /\bmonthly calculation ind(?:ex|ices)\b/iu,
    kk: /айлық есептік көрсеткіш/iu,
    ru: /месячн\p{L}+ расчётн\p{L}+ показател/iu,
    say: 'айлық есептік көрсеткіш; месячный расчётный показатель',
  },
  {
    en: /\bchild(?:ren)? with (?:a )?disabilit/iu,
    kk: /мүгедектігі бар/iu,
    ru: /инвалидность/iu,
    say: 'мүгедектігі бар бала; ребёнок с инвалидностью',
  },
  { en: /\bwitness(?:es)?\b/iu, kk: /куә/iu, ru: /свидетел|очевид|видел/iu, say: 'куәгер; свидетель' },
];
