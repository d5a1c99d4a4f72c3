import type { Language } from '../languages.ts';
import type { Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

/** Wordings by which a right would be earned, deserved or lost. */
const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  kk: [
    /егер [^.]{0,40}мінез[^.]{0,60}құқ/iu,
    /құқы[қғ]\p{L}*(?: \p{L}+)? айырыл/iu,
    /құқы[қғ]\p{L}* (?:лайық бол|еңбекпен)/iu,
    /міндет\p{L}* орындаса\p{L}*[^.]{0,30}құқы[қғ]/iu,
  ],
  ru: [
    /прав\p{L}* (?:надо|нужно) заслужить/iu,
    /заслуж\p{L}+ (?:своё |свои )?прав[ао]/iu,
    /(?:лиш\p{L}+|теря\p{L}+|потеря\p{L}+) (?:своих |своего |всех )?прав(?:а|о)?(?!\p{L})/iu,
    /если [^.]{0,60}слуша\p{L}+[^.]{0,40}(?:получ\p{L}+|имеешь) право/iu,
  ],
  en: [
    /rights? (?:must|have to|has to|need to|needs to) be earned/iu,
    /(?:earn|deserve)s? (?:your|his|her|their|a|the) rights?(?!\p{L})/iu,
    /(?:lose|loses|lost|forfeit)s? (?:your|his|her|their|this|the) rights?(?!\p{L})/iu,
  ],
};

/** In a distractor or its correction the false belief is named to be refuted. */
const refuted = /\.options\.|tryIt\.\d+\.options/;
const denial =
  /(?<!\p{L})(не|нельзя|никто|нет|not|no|nobody|cannot|never|does|емес|болмайды|жоқ|айырылмай\p{L}*|ешкім|ешқашан)(?!\p{L})/iu;

/** No text makes a right the reward of behaviour. A sentence that denies just that is fine. */
export const rewardsRule: Rule = {
  name: 'rights are no reward',
  find: (content) =>
    wordsOf(content)
      .filter(({ where }) => !refuted.test(where))
      .flatMap(({ where, language, text }) =>
        text
          .split(/(?<=[.!?…])\s+/)
          .filter(
            (sentence) =>
              !denial.test(sentence) && patterns[language].some((pattern) => pattern.test(sentence)),
          )
          .map((sentence) => ({
            where,
            says: `"${sentence}" makes a right depend on behaviour. Say that the right stands whatever a child does.`,
          })),
      ),
};
