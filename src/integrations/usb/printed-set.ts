/** Whether a page is made to be printed: it says so of its main part. */
export const isPrintable = (html: string): boolean =>
  /<(?:main|body)\b[^>]*\sdata-printable[\s=>]/.test(html);

/** A topic form's paper kit: `kk/quiz/equal-7-10-a/paper/index.html` */
const kit = /\/quiz\/([a-z-]+)-(?:7-10|11-15|16-18)-([ab])\/paper\//;

/**
 * Whether a printable page is also a PDF in the ZIP. All of them would weigh more than the rest of the edition, and each can be
 * printed from the browser. So these are: the paper kits of the pulses and of letter A of the core topics, leaflets and
 * what hangs on a wall. A page for the projector, a plan that a teacher changes and a report that waits for a file are not.
 * @param file of the page, from the folder of the site
 * @param isCore whether a topic is one of the core topics
 */
export function isInZip(file: string, isCore: (topic: string) => boolean): boolean {
  if (/\/(present|plan|reps\/report)\//.test(file)) return false;
  const [, topic = '', letter] = kit.exec(file) ?? [];
  if (topic === '' || topic === 'pulse') return true;
  return letter === 'a' && isCore(topic);
}
