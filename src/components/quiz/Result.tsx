import { phrase } from '#i18n/browser';
import type { Attempt } from '#quiz/attempt';
import { choiceItems } from '#quiz/form';
import { answerText } from './answer-text.ts';
import { Explanation } from './Explanation.tsx';
import type { PlayerData } from './player-data.ts';
import { resultWords } from './result-words.ts';

interface Props {
  readonly data: PlayerData;
  readonly attempt: Attempt;
}

/** The end of an attempt: what is known in words, the next lesson, and after a pulse every explanation. */
export function Result({ data, attempt }: Props) {
  const { form, strings, texts, paths, band } = data;
  const words = resultWords(data, attempt);
  return (
    <section class="stack">
      <h1 tabIndex={-1}>{strings.resultTitle}</h1>
      <p>{words.knowledge}</p>
      <p>{words.duty}</p>
      {band === '7-10' ? null : (
        <p>{phrase(strings.countRight, { right: words.right, total: words.total })}</p>
      )}
      <p>
        <a class="button-quiet" href={paths.lesson}>
          {strings.readNext}
        </a>
      </p>
      {form.kind === 'pulse' ? (
        <details>
          <summary>{strings.reviewTitle}</summary>
          <ol class="stack">
            {choiceItems(form).map((item) => {
              const response = attempt.responses[item.id];
              const given = answerText(data, item.id, response);
              return (
                <li key={item.id}>
                  <p>
                    <strong>{texts[item.id]?.stem}</strong>
                  </p>
                  {given ? <p>{phrase(strings.yourAnswer, { answer: given })}</p> : null}
                  <Explanation data={data} item={item} response={response} />
                </li>
              );
            })}
          </ol>
        </details>
      ) : null}
    </section>
  );
}
