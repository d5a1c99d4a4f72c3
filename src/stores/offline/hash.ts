/** Bytes of SHA-256 a list keeps: 64 bits tell builds and broken files apart; they guard nothing against a forger. */
const length = 8;

/**
 * The hash of a file as the lists write it.
 * @throws where the page has no secure context, and so no worker either
 */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, length);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
