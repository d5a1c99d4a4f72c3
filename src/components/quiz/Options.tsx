import type { OptionOrder } from '#quiz/attempt';
import { type Item, isChoice, type OptionIndex, type Response } from '#quiz/item';
import { levelTexts } from './answer-text.ts';
import { Face } from './Face.tsx';
import type { PlayerData } from './player-data.ts';

interface Offer {
  readonly value: string;
  readonly text: string;
  readonly response: Response;
  /** Set apart from the others: "I don't know", "I don't want to answer". */
  readonly apart?: boolean;
  readonly face?: number;
}

const sourceOrder: OptionOrder = [0, 1, 2];

function offersOf(data: PlayerData, item: Item, order: OptionOrder): Offer[] {
  const { strings, texts } = data;
  if (isChoice(item)) {
    const options = order.map((option: OptionIndex): Offer => {
      return {
        value: `${option}`,
        text: texts[item.id]?.options?.[option] ?? '',
        response: { type: 'option', option },
      };
    });
    return [...options, { value: 'x', text: strings.dontKnow, response: { type: 'dont-know' }, apart: true }];
  }
  const faces = item.indicator === 'S' && item.scale === 'faces-3';
  const levels = levelTexts(item, strings).map((text, level): Offer => {
    return { value: `${level}`, text, response: { type: 'level', level }, ...(faces ? { face: level } : {}) };
  });
  if (item.indicator === 'K0') return levels;
  return [...levels, { value: 'x', text: strings.declined, response: { type: 'declined' }, apart: true }];
}

const same = (left: Response | undefined, right: Response): boolean =>
  left !== undefined && JSON.stringify(left) === JSON.stringify(right);

interface Props {
  readonly data: PlayerData;
  readonly item: Item;
  readonly order: OptionOrder | undefined;
  readonly chosen: Response | undefined;
  readonly locked: boolean;
  readonly onChoose: (response: Response) => void;
}

/** The offered answers of one item as native radio buttons: the whole label is the target. */
export function Options({ data, item, order = sourceOrder, chosen, locked, onChoose }: Props) {
  return (
    <div class="choices">
      {offersOf(data, item, order).map(({ value, text, response, apart, face }) => (
        <label key={value} class={apart ? 'choice choice-apart' : 'choice'}>
          <input
            type="radio"
            name={item.id}
            value={value}
            checked={same(chosen, response)}
            disabled={locked && !same(chosen, response)}
            onInput={() => onChoose(response)}
          />
          {face === undefined ? null : <Face level={face} />}
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}

/** The response a radio button of an item stands for; used for a tap made before the script was there. */
export function responseOf(data: PlayerData, item: Item, value: string): Response | undefined {
  return offersOf(data, item, sourceOrder).find((offer) => offer.value === value)?.response;
}
