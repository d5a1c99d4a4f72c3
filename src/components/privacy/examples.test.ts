import { setPersistentEngine } from '@nanostores/persistent';
import { describe, expect, it, vi } from 'vitest';
import { readAggregate } from '#quiz/box';
import { choiceItems, satisfactionItems } from '#quiz/form';
import { classSeal, FACES, groupCode, KEEPING_FACES, openCode, readAssignment, readCode } from '#quiz/handin';
import { keepAttempt, keepCode } from '#stores/attempt';
import { addBox } from '#stores/boxes';
import { keepReading } from '#stores/reading';
import { expectNext } from '#stores/return';
import { pulseForm, reached, topicForm } from '../../quiz/forms.fixture.ts';
import { memoryStorage } from '../../stores/storage.fixture.ts';
import { exampleAssignment, fixedBytes } from './example-attempt.ts';
import { exampleAggregate, exampleBox, exampleFile, setOut } from './example-class.ts';
import { exampleCode } from './example-code.ts';
import { attemptUnderway, storedExamples } from './stored.ts';
import { writtenShares } from './written-shares.ts';

const example = exampleCode(pulseForm, 'kk');
const read = reached(readCode(example.code, pulseForm, classSeal(exampleAssignment(pulseForm).key)));

describe('the example code', () => {
  it('reads back, with the class link shown beside it, to what is shown', () => {
    const key = reached(readAssignment(example.fragment)).key;
    expect(reached(readCode(example.code, pulseForm, classSeal(key)))).toEqual(read);
    expect(read.answers).toEqual(example.answers);
    expect(openCode(example.code)).toEqual(example.fields);
    expect(groupCode(example.code.replaceAll('-', ''))).toBe(example.code);
  });

  it('is the same in every build', () => {
    expect(exampleCode(pulseForm, 'kk')).toEqual(example);
    expect(exampleCode(pulseForm, 'ru').code).not.toBe(example.code);
  });

  it('holds a right and a wrong answer, "don\'t know" and a skipped one', () => {
    const keys = choiceItems(pulseForm).map(({ key }) => key + 1);
    const right = read.answers.choices.filter((digit, place) => digit === keys[place]);
    expect(right.length).toBeGreaterThan(3);
    expect(read.answers.choices).toEqual(expect.arrayContaining([0, 4]));
    expect(read.answers.choices.length - right.length).toBe(3);
  });

  it('shows a die that replaced the opinion', () => {
    expect(example.face).toBeGreaterThan(KEEPING_FACES);
    expect(example.face).toBeLessThanOrEqual(FACES);
    expect(read.answers.satisfaction?.level).not.toBe(example.truth);
    expect(read.answers.satisfaction?.item).toBeLessThan(satisfactionItems(pulseForm).length);
  });

  it('takes no more chance than it lists', () => {
    expect(() => fixedBytes([1])(2)).toThrow('more bytes');
  });
});

describe('the example class', () => {
  const file = exampleFile(pulseForm);

  it('is twelve children, and a file that is read like any other', () => {
    expect(exampleBox(pulseForm).nonces).toHaveLength(12);
    const taken = reached(
      readAggregate(file, (number) => (number === pulseForm.number ? pulseForm : undefined)),
    );
    expect(taken).toEqual(exampleAggregate(pulseForm));
    expect(taken).toMatchObject({ n: 12, blocks: { mixed: { n: 12 } } });
  });

  it('has children of every kind in it', () => {
    const options = exampleAggregate(pulseForm).blocks.mixed?.items.map((item) => item.options) ?? [];
    const sums = [0, 1, 2, 3, 4].map((place) => options.reduce((sum, row) => sum + (row[place] ?? 0), 0));
    expect(Math.min(...sums)).toBeGreaterThan(0);
  });
});

describe('setOut', () => {
  it('keeps on one line what fits there', () => {
    expect(setOut({ n: 2, list: [1, 2], none: [] })).toBe('{ "n": 2, "list": [1, 2], "none": [] }');
    expect(setOut('a"')).toBe('"a\\""');
  });

  it('goes into lines beyond that, and says the same', () => {
    const long = {
      rows: Array.from({ length: 3 }, () => Array.from({ length: 12 }, (_, place) => place)),
      no: null,
    };
    const text = setOut(long);
    expect(text.split('\n')).toHaveLength(8);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(80);
    expect(JSON.parse(text)).toEqual(long);
  });
});

describe('writtenShares', () => {
  it.each([4, 5])('are the shares of the 6 · %i equal outcomes of the dice', (levels) => {
    const same = (KEEPING_FACES * levels + (FACES - KEEPING_FACES)) / (FACES * levels);
    const other = (FACES - KEEPING_FACES) / (FACES * levels);
    expect(writtenShares(levels).same).toBeCloseTo(same, 12);
    expect(writtenShares(levels).other).toBeCloseTo(other, 12);
  });
});

describe('the list of what is stored', () => {
  const listed = storedExamples(pulseForm, example, { form: topicForm, slug: 'a-topic' });
  const pattern = (key: string) => new RegExp(`^${key.replaceAll('.', '\\.').replace('…', '\\d+')}$`);
  const under = (id: string) => listed.find((entry) => entry.id === id);

  it('has the keys and values the stores write in a tab', () => {
    vi.stubGlobal('sessionStorage', memoryStorage());
    keepAttempt(pulseForm, attemptUnderway(pulseForm));
    keepCode(pulseForm, exampleAssignment(pulseForm).key.join('.'), example.code.replaceAll('-', ''));
    expectNext('same-child');
    keepReading({ text: 'large', letters: 'easy', contrast: 'normal' });
    const kept = Object.fromEntries(
      Array.from({ length: sessionStorage.length }, (_, place) => sessionStorage.key(place) ?? '').map(
        (key) => [key, sessionStorage.getItem(key)],
      ),
    );
    const inTab = listed.filter(({ place }) => place === 'tab');
    expect(Object.keys(kept)).toHaveLength(inTab.length);
    for (const { key, value } of inTab) {
      const found = Object.keys(kept).filter((name) => pattern(key).test(name));
      expect(found.map((name) => kept[name])).toEqual([value]);
    }
  });

  it("has the key and the fields of a teacher's boxes", () => {
    const engine: Record<string, string> = {};
    setPersistentEngine(engine, { addEventListener: () => undefined, removeEventListener: () => undefined });
    addBox(topicForm, 'a-topic', exampleAssignment(topicForm), 12, '5 «Ә»');
    const [shown, key] = [JSON.parse(under('boxes')?.value ?? '[]'), under('boxes')?.key];
    expect(Object.keys(engine)).toEqual([key]);
    const written = JSON.parse(engine[key ?? ''] ?? '[]');
    expect(Object.keys(written[0])).toEqual(Object.keys(shown[0]));
    expect(Object.keys(written[0].content)).toEqual(Object.keys(shown[0].content));
    expect(shown[0].content.nonces).toHaveLength(2);
  });
});
