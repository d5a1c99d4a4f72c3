import type { Rule } from '../rule.ts';

const DAY = 86_400_000;

/** Items and facts are due for another look within a year of their check. */
export const reviewDatesRule: Rule = {
  name: 'review dates',
  find: ({ items, facts }) =>
    [...items, ...facts].flatMap(({ path, data }) => {
      const days = (Date.parse(data.reviewBy) - Date.parse(data.checkedOn)) / DAY;
      if (days > 0 && days <= 366) return [];
      return [
        {
          where: `${path}: reviewBy`,
          says: `is ${days} days after checkedOn, expected 1 to 366. Set the day of the next review.`,
        },
      ];
    }),
};
