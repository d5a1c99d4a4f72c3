import { describe, expect, it } from 'vitest';
import { sample } from './exchange.fixture.ts';
import { writeGift } from './write-gift.ts';

/** Written by hand after docs.moodle.org, "GIFT format", with what the sample holds. */
const russian = String.raw`// Form 7 A, version 2

$CATEGORY: $course$/top/Bilemin/form-7/ru

// [id:k0] [tag:indicator:K0] [tag:language:ru] [tag:band:11-15]
::k0::[plain]Ты знаешь свои права?\n\n• Да\n• Некоторые\n• Не очень

// [id:s1] [tag:indicator:S] [tag:language:ru] [tag:band:11-15]
::s1::[plain]В классе спокойно?\n\n• Всегда\n• Часто\n• Иногда\n• Никогда\n• Не хочу отвечать

// [id:k1] [tag:indicator:K] [tag:language:ru] [tag:topic:school] [tag:band:11-15] [tag:level:easy] [tag:cognitive:recognise]
::k1::[plain]До какого класса учат бесплатно? {
	~До 4 класса
	~До 9 класса
	=До последнего
	####Бесплатно учат до последнего класса.
}

// [id:d1] [tag:indicator:D] [tag:language:ru]
::d1::[plain]Что значит \{право\}\: 2 \= 1 + 1 \~ \#? {
	=a < b & c
	~"Да"; нет
	~\=сумма()
	####Потому что \\ так.
}
`;

describe('writeGift', () => {
  it('writes a category, single-choice questions and opinions as descriptions', () => {
    expect(writeGift(sample, 'ru')).toBe(russian);
  });

  it('leaves out items without words in the language', () => {
    expect(writeGift(sample, 'kk').match(/^::.*?::/gm)).toEqual(['::k1::']);
    expect(writeGift(sample, 'en')).not.toContain('::');
  });

  it('keeps a text that begins like a weight or a format from being read as one', () => {
    const text = { stem: '[html]?', options: ['%50%', '[plain]x', '%100% да'], why: '[html]why' };
    const set = {
      name: 'x',
      title: 'X',
      items: [{ id: 'x', indicator: 'K', key: 2, text: { ru: text } } as const],
    };
    const file = writeGift(set, 'ru');
    expect(file).toContain('::x::[plain][html]? {');
    expect(file).toContain('\t~%0%%50%\n');
    expect(file).toContain('\t~[plain][plain]x\n');
    expect(file).toContain('\t=%100% да\n');
    expect(file).toContain('\t####[plain][html]why\n');
  });
});
