import { localeNames, phrase } from '#i18n/browser';
import { choiceItems, satisfactionItems, selfReportItem } from '#quiz/form';
import { DONT_KNOW, type Handin } from '#quiz/handin';
import { levelCount } from '#quiz/item';
import { levelTexts } from '../quiz/answer-text.ts';
import type { FormSheet } from '../quiz/read-forms.ts';
import type { MyCodeData } from './my-code-data.ts';

interface Props {
  readonly data: MyCodeData;
  readonly sheet: FormSheet;
  readonly handin: Handin;
}

/** Everything one code holds, in plain words, and what the dice may have done to the opinion. */
export function CodeContents({ data, sheet, handin }: Props) {
  const { strings, quiz } = data;
  const { form, texts, name } = sheet;
  const { answers, language, nonce } = handin;
  const report = selfReportItem(form);
  const opinion = answers.satisfaction && satisfactionItems(form)[answers.satisfaction.item];
  const choiceText = (id: string, digit: number): string => {
    if (digit === 0) return strings.noAnswer;
    return digit === DONT_KNOW ? quiz.dontKnow : (texts[id]?.options?.[digit - 1] ?? '');
  };
  return (
    <section class="card stack" data-contents>
      <h2>{strings.myContents}</h2>
      <ul>
        <li>{phrase(strings.myForm, { form: name })}</li>
        <li>{phrase(strings.myLanguage, { language: localeNames[language] })}</li>
        <li>{phrase(strings.myNonce, { nonce })}</li>
      </ul>
      {report ? (
        <>
          <h3>{strings.mySelfReport}</h3>
          <p>{answers.selfReport ? levelTexts(report, quiz)[answers.selfReport - 1] : strings.noAnswer}</p>
        </>
      ) : null}
      <h3>{strings.myChoices}</h3>
      <ol>
        {choiceItems(form).map(({ id }, index) => (
          <li key={id}>
            {texts[id]?.stem} <strong>{choiceText(id, answers.choices[index] ?? 0)}</strong>
          </li>
        ))}
      </ol>
      {opinion && answers.satisfaction ? (
        <>
          <h3>{strings.myOpinion}</h3>
          <p>
            {phrase(strings.myOpinionSays, {
              stem: texts[opinion.id]?.stem ?? '',
              level: levelTexts(opinion, quiz)[answers.satisfaction.level] ?? quiz.declined,
            })}
          </p>
          <p>{phrase(strings.myOpinionDice, { levels: levelCount(opinion.scale) })}</p>
        </>
      ) : null}
      <p>{strings.myNothingElse}</p>
    </section>
  );
}
