// Runs before the player is there. The questions of a pair link wait for the coin, which may lead to the other letter.
if (location.hash.endsWith('.p')) document.documentElement.dataset['toss'] = '';

// A form sent now must neither leave the page nor be lost.
addEventListener('submit', (event) => {
  event.preventDefault();
  const flag = document.documentElement.dataset;
  if (!('ready' in flag)) flag['early'] = 'submit';
});

export {};
