/** Whether this tab holds answers: then no new build comes into use. */
function holdsAttempt(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('bilemin.attempt'));
  } catch {
    return false;
  }
}

/**
 * Sets the worker up and answers it. Stands in every page but the quiz, which neither asks for the worker nor hears of it.
 * @param onUpdate called when a newer version of this page has come into use
 */
export function keepOffline(onUpdate: () => void): void {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  workers.addEventListener('message', ({ data, ports }) => {
    if (data === 'updated') onUpdate();
    else ports[0]?.postMessage(holdsAttempt());
  });
  addEventListener('load', () => void workers.register('/sw.js').catch(() => undefined));
}
