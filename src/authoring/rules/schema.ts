import { faultLine } from '#schemas';
import type { Rule } from '../rule.ts';

/** Every file is what the schema of its folder says. */
export const schemaRule: Rule = {
  name: 'shapes',
  find: ({ schemaFaults }) =>
    schemaFaults.map((fault) => {
      const line = faultLine(fault);
      return { where: fault.file, says: line.slice(fault.file.length + 2) };
    }),
};
