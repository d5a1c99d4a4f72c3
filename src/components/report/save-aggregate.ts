import { type Aggregate, aggregateFileName, aggregateText } from '#quiz/box';

/** Hands the aggregate file to the browser to save. The same aggregate gives the same bytes every time. */
export function saveAggregate(aggregate: Aggregate): void {
  const file = new Blob([aggregateText(aggregate)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = aggregateFileName(aggregate);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
