import { phrase } from '#i18n/browser';
import type { ChoiceItem, Response } from '#quiz/item';
import type { PlayerData } from './player-data.ts';

interface Props {
  readonly data: PlayerData;
  readonly item: ChoiceItem;
  readonly response: Response | undefined;
}

/** What a child is told after an answer: never "wrong", always the right answer and why. */
export function Explanation({ data, item, response }: Props) {
  const { strings, texts } = data;
  const text = texts[item.id];
  const right = response?.type === 'option' && response.option === item.key;
  const heading = right
    ? strings.right
    : response?.type === 'dont-know'
      ? strings.dontKnowFeedback
      : strings.again;
  return (
    <div class={right ? 'feedback-right' : 'feedback-again'}>
      <div>
        <p>
          <strong>{heading}</strong>
        </p>
        {right ? null : <p>{phrase(strings.keyIs, { answer: text?.options?.[item.key] ?? '' })}</p>}
        <p>{text?.why}</p>
      </div>
    </div>
  );
}
