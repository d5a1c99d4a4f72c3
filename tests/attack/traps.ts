/**
 * The traps: changes of a line or two that would silently void a promise of docs/hand-in.md or docs/aggregate-file.md.
 * Each names the tests that have to see it.
 */
export interface Trap {
  /** What goes wrong. */
  readonly trap: string;
  /** From the root of the checkout. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

const handin = 'src/quiz/handin';
const box = 'src/quiz/box';
const report = 'src/quiz/report';
const shown = 'src/components/report';
const attack = 'tests/attack';

const oneCode = [`${attack}/one-code.test.ts`];
const chance = [`${attack}/chance.test.ts`];
const printed = [`${attack}/thresholds.test.ts`];
const marginals = [`${attack}/marginals.test.ts`];
const tickets = [`${attack}/tickets.test.ts`];
const files = [`${attack}/hostile-files.test.ts`];

const throwing = 'const answers = drawAnswers(form, attempt, random);';
const drawing = 'const nonce = ticket ?? readBits(random(4), 0, 26);';

/** What is done to an opinion on the way into a code. */
const dice: readonly Trap[] = [
  {
    trap: 'the dice change nothing',
    file: `${handin}/dice.ts`,
    from: 'return face < KEEPING_FACES ? level : replacement;',
    to: 'return face < FACES ? level : replacement;',
    tests: oneCode,
  },
  {
    trap: 'four faces keep',
    file: `${handin}/dice.ts`,
    from: 'KEEPING_FACES = 3;',
    to: 'KEEPING_FACES = 4;',
    tests: oneCode,
  },
  {
    trap: 'four faces keep, by an end that is off by one',
    file: `${handin}/dice.ts`,
    from: 'face < KEEPING_FACES',
    to: 'face <= KEEPING_FACES',
    tests: oneCode,
  },
  {
    trap: 'the other level is drawn only when it is needed, so that time tells',
    file: `${handin}/dice.ts`,
    from: 'const replacement = uniform(levels, random);\n  return face < KEEPING_FACES ? level : replacement;',
    to: 'return face < KEEPING_FACES ? level : uniform(levels, random);',
    tests: oneCode,
  },
  {
    trap: 'an opinion that was declined is not diced',
    file: `${handin}/draw-answers.ts`,
    from: 'throwDice(truth, levels, random);',
    to: "given?.type === 'level' ? throwDice(truth, levels, random) : truth;",
    tests: oneCode,
  },
  {
    trap: 'an opinion that was answered is picked first',
    file: `${handin}/draw-answers.ts`,
    from: 'const item = uniform(opinions.length, random);',
    to: "const at = uniform(opinions.length, random);\n  const said = opinions.findIndex(({ id }) => attempt.responses[id]?.type === 'level');\n  const item = said < 0 ? at : said;",
    tests: [`${handin}/draw-answers.test.ts`],
  },
  {
    trap: 'an exact copy of an opinion lies in the nonce',
    file: `${handin}/hand-in.ts`,
    from: drawing,
    to: "const said = attempt.responses['s1'];\n  const nonce = readBits(random(4), 0, 24) * 4 + (said?.type === 'level' ? said.level : 3);",
    tests: oneCode,
  },
  {
    trap: 'the answers are not masked',
    file: `${handin}/seal.ts`,
    from: 'return readBits(digest(message), 0, ANSWER_BITS);',
    to: 'return 0;',
    tests: [`${handin}/seal.test.ts`],
  },
  {
    trap: 'a link may carry a setting more',
    file: `${handin}/link.ts`,
    from: 'parts.length !== (pair || tickets ? 4 : 3)',
    to: 'parts.length < 3',
    tests: [`${handin}/link.test.ts`],
  },
];

/** Where chance comes from. */
const sources: readonly Trap[] = [
  {
    trap: 'a byte that favours low numbers is kept',
    file: `${handin}/random.ts`,
    from: 'if (byte < accepted) return byte % bound;',
    to: 'if (accepted > 0) return byte % bound;',
    tests: chance,
  },
  {
    trap: 'the dice are Math.random',
    file: `${handin}/dice.ts`,
    from: 'const face = uniform(FACES, random);',
    to: 'const face = Math.floor(Math.random() * FACES);',
    tests: chance,
  },
  {
    trap: 'the dice are the nonce',
    file: `${handin}/hand-in.ts`,
    from: throwing,
    to: 'const answers = drawAnswers(form, attempt, () => Uint8Array.of(nonce & 127));',
    tests: [`${handin}/hand-in.test.ts`],
  },
  {
    trap: 'the dice are the bytes of the nonce once more',
    file: `${handin}/hand-in.ts`,
    from: `${drawing}\n  ${throwing}`,
    to: 'const bytes = random(4);\n  const nonce = readBits(bytes, 0, 26);\n  let used = 0;\n  const answers = drawAnswers(form, attempt, () => bytes.slice(used++ % 3, 4));',
    tests: marginals,
  },
  {
    trap: 'the dice come from the key, so that a second try gives the same',
    file: `${handin}/hand-in.ts`,
    from: throwing,
    to: 'let used = 0;\n  const answers = drawAnswers(form, attempt, () => assignment.key.slice(used++));',
    tests: chance,
  },
  {
    trap: 'the dice come from the time',
    file: `${handin}/hand-in.ts`,
    from: throwing,
    to: 'const answers = drawAnswers(form, attempt, () => Uint8Array.of(Date.now() % 251));',
    tests: chance,
  },
  {
    trap: 'the dice come from the answers, as a seed',
    file: `${handin}/hand-in.ts`,
    from: throwing,
    to: 'const answers = drawAnswers(form, attempt, () => Uint8Array.of(JSON.stringify(attempt).length));',
    tests: marginals,
  },
  {
    trap: 'a nonce serves again',
    file: `${handin}/hand-in.ts`,
    from: drawing,
    to: 'const once = handIn as unknown as { nonce?: number };\n  once.nonce ??= readBits(random(4), 0, 26);\n  const { nonce } = once;',
    tests: marginals,
  },
  {
    trap: "the device's chance is Math.random",
    file: 'src/stores/random.ts',
    from: 'crypto.getRandomValues(new Uint8Array(count))',
    to: 'Uint8Array.from({ length: count }, () => Math.random() * 256)',
    tests: chance,
  },
  {
    trap: "the device's chance is stretched from four bytes",
    file: 'src/stores/random.ts',
    from: 'crypto.getRandomValues(new Uint8Array(count))',
    to: 'new Uint8Array(count).fill(crypto.getRandomValues(new Uint8Array(4))[0] ?? 0)',
    tests: chance,
  },
];

/** What a box keeps and gives away. */
const boxes: readonly Trap[] = [
  {
    trap: 'a box is sealed at nine',
    file: `${box}/box.ts`,
    from: 'MIN_SEALED = 10;',
    to: 'MIN_SEALED = 9;',
    tests: [`${box}/aggregate.test.ts`],
  },
  {
    trap: 'a code is counted twice',
    file: `${box}/box.ts`,
    from: "if (box.nonces.includes(nonce)) return failure({ type: 'counted-already' });\n",
    to: '',
    tests: [`${box}/box.test.ts`],
  },
  {
    trap: 'a box with tickets takes a hand-in without one',
    file: `${box}/box.ts`,
    from: "if (box.issued && !box.issued.includes(nonce)) return failure({ type: 'unknown-ticket' });\n",
    to: '',
    tests: tickets,
  },
  {
    trap: 'tickets stand in the order in which they were drawn',
    file: `${box}/tickets.ts`,
    from: 'issued.sort((left, right) => left - right)',
    to: 'issued',
    tests: tickets,
  },
  {
    trap: 'the dice come from the ticket',
    file: `${handin}/hand-in.ts`,
    from: throwing,
    to: 'let used = 0;\n  const answers = drawAnswers(form, attempt, (count) => ticket === undefined ? random(count) : Uint8Array.of((ticket >> used++) & 127));',
    tests: tickets,
  },
  {
    trap: 'nonces stand in the order in which children came',
    file: `${box}/box.ts`,
    from: '.sort((left, right) => left - right)',
    to: '',
    tests: marginals,
  },
  {
    trap: 'the box keeps the last code',
    file: `${box}/box.ts`,
    from: '    ...box,\n    nonces',
    to: '    ...box,\n    last: text,\n    nonces',
    tests: marginals,
  },
  {
    trap: 'opinions are tied to knowledge',
    file: `${box}/count-answers.ts`,
    from: 'increment(counts.satisfaction[answers.satisfaction.item], answers.satisfaction.level);',
    to: 'increment(counts.satisfaction[scores.K.right > 2 ? 0 : 1], answers.satisfaction.level);',
    tests: marginals,
  },
  {
    trap: 'duties are tied to knowledge',
    file: `${box}/count-answers.ts`,
    from: 'increment(counts.duty[scores.D.reached], scores.D.right);',
    to: 'increment(counts.duty[scores.D.reached], Math.min(scores.D.right, scores.K.right));',
    tests: marginals,
  },
  {
    trap: 'the leaf id comes from the nonces',
    file: `${box}/aggregate.ts`,
    from: 'Array.from(random(LEAF_BYTES), (byte)',
    to: 'Array.from(box.nonces.slice(0, LEAF_BYTES).map((nonce) => nonce & 255), (byte)',
    tests: marginals,
  },
  {
    trap: 'the leaf id comes from the counts',
    file: `${box}/aggregate.ts`,
    from: 'Array.from(random(LEAF_BYTES), (byte)',
    to: 'Array.from(JSON.stringify(box.counts).slice(-LEAF_BYTES), (sign) => sign.charCodeAt(0)).map((byte)',
    tests: marginals,
  },
  {
    trap: 'nonces go into the file',
    file: `${box}/aggregate.ts`,
    from: 'leaves: [{ id: newLeafId(random), n }],',
    to: 'leaves: [{ id: newLeafId(random), n, nonces: box.nonces } as Leaf],',
    tests: [`${box}/aggregate.test.ts`],
  },
  {
    trap: 'whatever hangs on an aggregate goes into the file',
    file: `${box}/aggregate.ts`,
    from: 'const content = {\n',
    to: 'const content = {\n    ...aggregate,\n',
    tests: [`${box}/aggregate.test.ts`],
  },
  {
    trap: 'a language of fewer than ten has a block of its own',
    file: `${box}/languages.ts`,
    from: 'byLanguage[language].n >= MIN_BLOCK',
    to: 'byLanguage[language].n > 0',
    tests: [`${box}/languages.test.ts`],
  },
  {
    trap: 'what is left over beside large languages is fewer than ten',
    file: `${box}/languages.ts`,
    from: 'mixed.n > 0 && mixed.n < MIN_BLOCK',
    to: 'mixed.n < 0',
    tests: [`${box}/languages.test.ts`],
  },
  {
    trap: 'a file is added that shares a leaf',
    file: `${box}/merge.ts`,
    from: 'if (shared.length > 0)',
    to: 'if (shared.length > aggregate.leaves.length)',
    tests: [`${attack}/difference.test.ts`],
  },
  {
    trap: 'a sum keeps every file',
    file: `${box}/merge.ts`,
    from: 'this.#first = first;',
    to: 'this.#first = first;\n    const all = this as unknown as { all?: Aggregate[] };\n    all.all = [...(all.all ?? []), aggregate];',
    tests: [`${attack}/many-files.test.ts`],
  },
];

/** What a stranger's file may say. */
const reading: readonly Trap[] = [
  {
    trap: 'a file may have fields more',
    file: `${box}/fields.ts`,
    from: 'if (keys.length !== names.length)',
    to: 'if (keys.length < names.length)',
    tests: [`${box}/read-aggregate.test.ts`],
  },
  {
    trap: 'sums are not reckoned',
    file: `${box}/aggregate-fault.ts`,
    from: 'if (expected !== found)',
    to: 'if (expected < 0)',
    tests: files,
  },
  {
    trap: 'a number may be a fraction',
    file: `${box}/fields.ts`,
    from: '!Number.isSafeInteger(value)',
    to: '!Number.isFinite(value)',
    tests: files,
  },
  {
    trap: 'a block may be smaller than ten',
    file: `${box}/read-block.ts`,
    from: 'if (n < MIN_BLOCK)',
    to: 'if (n < 0)',
    tests: [`${box}/read-aggregate.test.ts`],
  },
  {
    trap: 'a leaf may be smaller than ten',
    file: `${box}/read-aggregate.ts`,
    from: 'if (size < MIN_SEALED)',
    to: 'if (size < 0)',
    tests: [`${box}/read-aggregate.test.ts`],
  },
  {
    trap: 'the tag of a code is not looked at',
    file: `${handin}/code.ts`,
    from: 'if (readBits(code, places.tag, TAG_BITS) !== seal.tag(code)) return',
    to: 'if (seal.tag(code) < 0) return',
    tests: [`${attack}/hostile-codes.test.ts`],
  },
];

/** From when on something is shown, and how. */
const showing: readonly Trap[] = [
  {
    trap: 'figures of nine children',
    file: `${report}/thresholds.ts`,
    from: 'figures: 10,',
    to: 'figures: 9,',
    tests: printed,
  },
  {
    trap: 'satisfaction of one class',
    file: `${report}/thresholds.ts`,
    from: 'satisfaction: { n: 100, boxes: 4 }',
    to: 'satisfaction: { n: 10, boxes: 1 }',
    tests: printed,
  },
  {
    trap: 'satisfaction of a hundred children or four boxes',
    file: `${report}/satisfaction-result.ts`,
    from: 'n < neededChildren || leaves.length < neededBoxes',
    to: 'n < neededChildren && leaves.length < neededBoxes',
    tests: printed,
  },
  {
    trap: 'one satisfaction item of 399 reports',
    file: `${report}/thresholds.ts`,
    from: 'satisfactionItem: 400,',
    to: 'satisfactionItem: 399,',
    tests: printed,
  },
  {
    trap: 'the counts of opinions beside "hidden"',
    file: `${report}/satisfaction-result.ts`,
    from: "const hidden = { type: 'hidden', neededChildren, neededBoxes } as const;",
    to: "const hidden = { type: 'hidden', neededChildren, neededBoxes, reports: counts.satisfaction } as const;",
    tests: printed,
  },
  {
    trap: 'a small region is had by subtracting the others from the total',
    file: `${report}/suppression.ts`,
    from: 'for (let part = leaking(table); part; part = leaking(table))',
    to: 'for (const part of [] as Candidate[])',
    tests: [`${report}/suppression.test.ts`],
  },
  {
    trap: 'words for four children',
    file: `${report}/thresholds.ts`,
    from: 'words: 5,',
    to: 'words: 4,',
    tests: [`${report}/worded-report.test.ts`],
  },
  {
    trap: 'words for a pulse',
    file: `${report}/worded-report.ts`,
    from: "form.kind !== 'topic' || counts.n",
    to: 'counts.n',
    tests: [`${report}/worded-report.test.ts`],
  },
  {
    trap: 'a share of nobody is 0 %',
    file: `${report}/printed.ts`,
    from: "if (count <= 0) return { type: 'fewer-than'",
    to: "if (count <= 0) return { type: 'about', percent: 0 };\n  if (count < 0) return { type: 'fewer-than'",
    tests: printed,
  },
  {
    trap: 'an estimate of everybody is 100 %',
    file: `${report}/printed-estimate.ts`,
    from: 'if (value > 99) return',
    to: 'if (value > 100) return',
    tests: printed,
  },
  {
    trap: 'an interval ends at 100 %',
    file: `${shown}/interval-text.ts`,
    from: "return printed >= 100 ? '>99' : figure(printed, strings);",
    to: 'return figure(printed, strings);',
    tests: printed,
  },
  {
    trap: 'our figure beside the published one is 100 %',
    file: `${shown}/BenchmarkPanel.tsx`,
    from: 'ours: shareText(printedEstimate({ value: ours, interval }, n).printed, strings),',
    to: "ours: String(Math.round(ours)).concat(' %'),",
    tests: printed,
  },
  {
    trap: 'an open box shows what it counts',
    file: 'src/components/teacher/OpenBoxDesk.tsx',
    from: '<p class="meta">{strings.openOnlyCount}</p>',
    to: '<p class="meta">{strings.openOnlyCount}{JSON.stringify(open.counts)}</p>',
    tests: [`${attack}/open-box.test.ts`],
  },
];

/** What a device keeps. */
const keeping: readonly Trap[] = [
  {
    trap: 'opinions stay in the tab once the code is made',
    file: 'src/stores/attempt.ts',
    from: "if (indicator === 'S' || indicator === 'K0')",
    to: "if (indicator === 'K0')",
    tests: ['src/stores/attempt.test.ts'],
  },
  {
    trap: 'the code outlives the attempt',
    file: 'src/stores/attempt.ts',
    from: '  forgetInTab(codeKeyOf(form));\n',
    to: '',
    tests: ['src/stores/attempt.test.ts'],
  },
  {
    trap: 'the code is not kept, so that it is rolled again when it is shown again',
    file: 'src/stores/attempt.ts',
    from: 'return key === assignmentKey ? code : undefined;',
    to: 'return key === code ? code : undefined;',
    tests: ['src/stores/attempt.test.ts'],
  },
  {
    trap: 'answers outlive the tab',
    file: 'src/stores/tab-storage.ts',
    from: 'sessionStorage.setItem(prefix + key, text);',
    to: 'localStorage.setItem(prefix + key, text);',
    tests: ['src/stores/attempt.test.ts'],
  },
  {
    trap: 'a path is kept where nobody turned it on',
    file: 'src/stores/my-path.ts',
    from: 'if (steps && !steps.includes(step)) keep([...steps, step]);',
    to: 'if (!steps?.includes(step)) keep([...(steps ?? []), step]);',
    tests: ['src/stores/my-path.test.ts'],
  },
  {
    trap: 'a sealed box keeps its nonces and open counts',
    file: 'src/stores/boxes.ts',
    from: "refill(id, { state: 'sealed', aggregate: sealed.value });",
    to: "refill(id, { ...box.content, state: 'sealed', aggregate: sealed.value });",
    tests: ['src/stores/boxes.test.ts'],
  },
  {
    trap: 'a box closed in words keeps its counts',
    file: 'src/stores/boxes.ts',
    from: "refill(id, { state: 'words', n:",
    to: "refill(id, { ...box.content, state: 'words', n:",
    tests: ['src/stores/boxes.test.ts'],
  },
];

/** Every trap that a test in Node can spring; those that need a browser are in tests/e2e/traces.spec.ts. */
export const traps: readonly Trap[] = [...dice, ...sources, ...boxes, ...reading, ...showing, ...keeping];
