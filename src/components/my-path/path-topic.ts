/**
 * The topic a page may put on "My path". None for a sensitive topic and for the one about help: who picks up the phone
 * must not read there that a child looked for it.
 * @param topic undefined when there is none of that id
 * @example pathTopic('equal', { sensitive: false }) // 'equal'
 */
export function pathTopic(
  id: string,
  topic: { readonly sensitive: boolean } | undefined,
): string | undefined {
  return !topic || topic.sensitive || id === 'who-helps' ? undefined : id;
}
