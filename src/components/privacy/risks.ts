import type { Namespaces } from '#i18n';

/** How likely, how bad, how much is left: three steps, because nobody can say it more exactly. */
export type Level = keyof Namespaces['dpia']['levels'];

/** One risk to a child, as it is judged; its words stand under the same id in the strings. */
export interface Risk {
  readonly id: keyof Namespaces['dpia']['risks'];
  /** Without the measures. */
  readonly likelihood: Level;
  /** For the child it happens to. */
  readonly severity: Level;
  /** With the measures. */
  readonly remains: Level;
  /** The tests of its measures; none where only people can act. */
  readonly tests: readonly string[];
}

/** The day the assessment was made, and the day by which it must be made again. */
export const assessment = { made: '2026-11-21', reviewBy: '2027-11-21' } as const;

/** Every risk that was looked at, gravest first. */
export const risks: readonly Risk[] = [
  {
    id: 'opinionRead',
    likelihood: 'high',
    severity: 'high',
    remains: 'low',
    tests: [
      'src/quiz/handin/dice.test.ts',
      'src/quiz/handin/random.test.ts',
      'src/quiz/handin/draw-answers.test.ts',
      'tests/attack/one-code.test.ts',
      'tests/e2e/attempt.spec.ts',
    ],
  },
  {
    id: 'answersRead',
    likelihood: 'medium',
    severity: 'medium',
    remains: 'medium',
    tests: ['src/quiz/handin/code.test.ts', 'src/stores/boxes.test.ts', 'tests/site/privacy.test.ts'],
  },
  {
    id: 'forced',
    likelihood: 'low',
    severity: 'high',
    remains: 'medium',
    tests: ['tests/e2e/attempt.spec.ts', 'tests/attack/repeats.test.ts'],
  },
  {
    id: 'watched',
    likelihood: 'high',
    severity: 'medium',
    remains: 'medium',
    tests: ['tests/e2e/attempt.spec.ts', 'src/quiz/handin/code.test.ts'],
  },
  {
    id: 'noChoice',
    likelihood: 'medium',
    severity: 'medium',
    remains: 'medium',
    tests: ['tests/e2e/attempt.spec.ts', 'src/quiz/handin/draw-answers.test.ts'],
  },
  {
    id: 'sharedDevice',
    likelihood: 'high',
    severity: 'medium',
    remains: 'low',
    tests: ['tests/e2e/attempt.spec.ts', 'src/stores/attempt.test.ts', 'tests/e2e/my-path.spec.ts'],
  },
  {
    id: 'smallGroup',
    likelihood: 'high',
    severity: 'medium',
    remains: 'medium',
    tests: [
      'src/stores/boxes.test.ts',
      'src/quiz/box/languages.test.ts',
      'src/quiz/report/printed.test.ts',
      'src/quiz/report/worded-report.test.ts',
      'tests/attack/thresholds.test.ts',
    ],
  },
  {
    id: 'compared',
    likelihood: 'medium',
    severity: 'high',
    remains: 'low',
    tests: ['src/quiz/box/box.test.ts', 'src/quiz/box/aggregate.test.ts', 'tests/attack/difference.test.ts'],
  },
  {
    id: 'openBox',
    likelihood: 'low',
    severity: 'medium',
    remains: 'medium',
    tests: ['src/stores/boxes.test.ts', 'src/quiz/box/box.test.ts', 'tests/attack/open-box.test.ts'],
  },
  {
    id: 'misused',
    likelihood: 'medium',
    severity: 'high',
    remains: 'medium',
    tests: ['src/quiz/box/aggregate.test.ts', 'src/quiz/report/group-report.test.ts'],
  },
  {
    id: 'upset',
    likelihood: 'medium',
    severity: 'high',
    remains: 'medium',
    tests: ['tests/site/pages.test.ts'],
  },
  {
    id: 'hostLogs',
    likelihood: 'high',
    severity: 'low',
    remains: 'low',
    tests: ['tests/e2e/every-page.spec.ts', 'tests/site/pages.test.ts', 'tests/e2e/privacy.spec.ts'],
  },
  {
    id: 'linked',
    likelihood: 'low',
    severity: 'medium',
    remains: 'low',
    tests: ['src/quiz/handin/assignment.test.ts', 'tests/e2e/every-page.spec.ts'],
  },
  { id: 'copied', likelihood: 'low', severity: 'high', remains: 'medium', tests: [] },
  {
    id: 'forged',
    likelihood: 'medium',
    severity: 'low',
    remains: 'low',
    tests: ['src/quiz/handin/code-slips.test.ts', 'tests/attack/hostile-codes.test.ts'],
  },
  {
    id: 'hostileFile',
    likelihood: 'low',
    severity: 'medium',
    remains: 'low',
    tests: ['src/quiz/box/read-aggregate.test.ts', 'tests/attack/hostile-files.test.ts'],
  },
  { id: 'slip', likelihood: 'medium', severity: 'medium', remains: 'low', tests: [] },
  {
    id: 'camera',
    likelihood: 'medium',
    severity: 'low',
    remains: 'low',
    tests: ['tests/e2e/desk.spec.ts'],
  },
];
