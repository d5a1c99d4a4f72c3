/** What a page fetches, as the browser's own network panel sees it: bytes with headers, compressed. */
export class Traffic {
  #requests = new Map();
  #last = Date.now();

  /** @param {import('@playwright/test').CDPSession} session with `Network` enabled */
  constructor(session) {
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!/^https?:/.test(request.url)) return;
      this.#requests.set(requestId, { url: request.url, type, bytes: 0, pending: true });
      this.#last = Date.now();
    });
    session.on('Network.responseReceived', ({ requestId, type }) => {
      const request = this.#requests.get(requestId);
      if (request) request.type = type;
    });
    session.on('Network.dataReceived', () => {
      this.#last = Date.now();
    });
    const end = ({ requestId, encodedDataLength = 0 }) => {
      const request = this.#requests.get(requestId);
      if (!request) return;
      Object.assign(request, { bytes: encodedDataLength, pending: false });
      this.#last = Date.now();
    };
    session.on('Network.loadingFinished', end).on('Network.loadingFailed', end);
  }

  /** Requests so far. */
  get requests() {
    return [...this.#requests.values()];
  }

  /**
   * Waits until nothing has come for a while; gives up on a request that never ends.
   * @param {number} silence in milliseconds
   */
  async quiet(silence) {
    for (;;) {
      const since = Date.now() - this.#last;
      const pending = this.requests.some((request) => request.pending);
      if (since > silence && (!pending || since > silence + 4000)) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  /** The sums of the table. Fonts are counted apart: a page is read and answered before they come. */
  sums() {
    const all = this.requests;
    const bytes = (list) => list.reduce((sum, request) => sum + request.bytes, 0);
    const fonts = all.filter(({ type }) => type === 'Font');
    return {
      requests: all.length - fonts.length,
      fonts: fonts.length,
      bytes: bytes(all),
      fontBytes: bytes(fonts),
      scriptBytes: bytes(all.filter(({ type }) => type === 'Script')),
    };
  }
}
