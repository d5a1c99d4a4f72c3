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
  /** The wrong options apart from each other. */
  distractors: 30,
  /** The satisfaction index: children, and boxes. */
  satisfaction: { n: 100, boxes: 4 },
  /** One satisfaction item: reports of that item. */
  satisfactionItem: 400,
  /** Fewest scored items of an indicator for which a share reaching the criterion is shown. */
  criterionItems: 5,
} as const;
