/** The exit: blanks the page at once, forgets the answers of the tab and takes the place of the page. */
let left = false;
let presses = 0;
let firstPress = 0;

function leave(): void {
  left = true;
  document.documentElement.classList.add('left');
  document.title = '';
  // A voice would read on until the other page has come.
  globalThis.speechSynthesis?.cancel();
  try {
    sessionStorage.clear();
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
  location.replace(document.querySelector<HTMLAnchorElement>('[data-leave]')?.href ?? '/calm/');
}

document.addEventListener('click', (event) => {
  if (!(event.target as Element).closest('[data-leave]')) return;
  event.preventDefault();
  leave();
});

// Three times Shift within five seconds, nothing typed between; sticky keys ask for five.
document.addEventListener('keydown', (event) => {
  if (event.repeat) return;
  if (event.key !== 'Shift') {
    presses = 0;
    return;
  }
  const now = event.timeStamp;
  if (presses === 0 || now - firstPress > 5000) {
    presses = 0;
    firstPress = now;
  }
  presses += 1;
  if (presses === 3) leave();
});

// A page brought back out of memory stays blank and goes on to the exit.
addEventListener('pageshow', (event) => {
  if (event.persisted && left) leave();
});
