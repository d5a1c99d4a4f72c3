/**
 * From how many children on a result may be shown. One place for all of them; nothing else in the product decides.
 * Sources: docs/aggregate-file.md, "What is shown from when".
 */
export const thresholds = {
  /** Anything about a group in figures, on screen or in a file. */
  figures: 10,
  /** A topic form on screen, per item, in words alone. */
  words: 5,
  /** Below this a figure carries the note "small group". */
  largeGroup: 30,
  /** From here figures have one decimal; never two. */
  decimals: 1000,
  /** The wrong options apart from each other; one chosen by fewer than `fewest` is "few". */
  distractors: 30,
  fewest: 5,
  /** The satisfaction index: children, and boxes. */
  satisfaction: { n: 100, boxes: 4 },
  /** One satisfaction item: reports of that item. */
  satisfactionItem: 400,
  /** Fewest scored items of an indicator for which a share reaching the criterion is shown. */
  criterionItems: 5,
  /** The composite of the three indicators, where satisfaction is shown. */
  composite: 15,
  /** Item-total correlation and KR-20; from `plain` on without the note that they are rough. */
  reliability: { n: 50, plain: 100 },
  /** Rasch difficulties. */
  rasch: 100,
  /** Differences between languages on one item: children of each language. */
  languageDif: 200,
  /** Beside a published national figure. */
  benchmark: 30,
  /** A gain: children in a wave, and on each form of it. The normalised one: children in a wave. */
  gain: { wave: 10, form: 5, normalised: 15 },
  /** A region: children, boxes, and the largest share one box may have. */
  region: { n: 100, boxes: 4, largestShare: 0.5 },
  /**
   * Notices: valid scores of all children below this share, "don't want to answer" above that share, children of the first
   * wave whom the second has fewer, above that share.
   */
  notices: { valid: 0.8, declined: 0.2, attrition: 0.2 },
} as const;
