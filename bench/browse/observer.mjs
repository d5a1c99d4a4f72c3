/**
 * Runs inside every measured page, from before its first script: notes when things are painted, and says where to tap.
 * Handed over as text, so it can use nothing from outside itself.
 * @param {import('../targets/index.mjs').Steps} steps
 */
export function observe(steps) {
  if (window !== top || window.bench) return;
  const bench = { seen: 0, alive: 0, told: 0, judged: undefined };
  window.bench = bench;

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  const framesOf = (root) =>
    [...root.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  const shadowsOf = (root) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const find = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...framesOf(root).flatMap((inner) => find(selector, inner)),
    ...(steps.deep ? shadowsOf(root).flatMap((inner) => find(selector, inner)) : []),
  ];
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 8 && height > 8 && element.checkVisibility({ checkVisibilityCSS: true });
  };
  const feedback = () =>
    steps.feedback
      ? find(steps.feedback)
          .filter(isVisible)
          .map((element) => element.textContent.trim())
          .join('|')
      : '';
  /** Calls back when the frame being drawn has been painted. */
  const painted = (call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => call(performance.now());
    port2.postMessage(0);
  };

  let quietText;
  let told = false;
  const look = () => {
    if (!bench.seen && document.body && find(steps.option).some(isVisible)) {
      quietText = feedback();
      painted((now) => {
        bench.seen ||= now;
      });
    }
    if (bench.seen && !bench.alive && (!steps.alive || document.querySelector(steps.alive)))
      bench.alive = performance.now();
    if (bench.seen && bench.tapped && !told && feedback() !== quietText) {
      told = true;
      painted((now) => {
        bench.told = now;
      });
    }
    if (!bench.alive || (bench.tapped && !told)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  let taps = 0;
  /** From the finger leaving the screen to the frame that shows a judgement not there before. */
  const onTap = ({ timeStamp, view }) => {
    if (!bench.tapped) {
      bench.tapped = true;
      requestAnimationFrame(look);
    }
    const before = feedback();
    const start = timeStamp + view.performance.timeOrigin - performance.timeOrigin;
    bench.judged = undefined;
    taps += 1;
    const tap = taps;
    const watch = () => {
      if (tap !== taps) return;
      if (feedback() === before) return requestAnimationFrame(watch);
      painted((now) => {
        bench.judged ??= now - start;
      });
    };
    requestAnimationFrame(watch);
  };

  const watched = new WeakSet();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /**
   * The middle of an element, brought into view, in the page's own coordinates; undefined while there is none.
   * @param {string} selector
   * @param {number} nth of the visible ones
   * @param {number} [question] looks inside the question of this number
   */
  bench.place = async (selector, nth, question) => {
    const scopes =
      steps.scope && question !== undefined ? find(steps.scope).slice(question, question + 1) : [document];
    const element = scopes.flatMap((scope) => find(selector, scope)).filter(isVisible)[nth];
    if (!element) return undefined;
    const { defaultView } = element.ownerDocument;
    if (!watched.has(defaultView)) {
      watched.add(defaultView);
      defaultView.addEventListener('pointerup', onTap, true);
    }
    const { top: above, bottom } = element.getBoundingClientRect();
    if (above < 0 || bottom > defaultView.innerHeight || defaultView !== window) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      await frame();
    }
    const { left, top: y, width, height } = element.getBoundingClientRect();
    const outer = defaultView.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: outer.left + left + width / 2, y: outer.top + y + height / 2 };
  };
}
