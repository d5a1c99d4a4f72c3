// Runs before the player is there: a form sent now must neither leave the page nor be lost.
addEventListener('submit', (event) => {
  event.preventDefault();
  const flag = document.documentElement.dataset;
  if (!('ready' in flag)) flag['early'] = 'submit';
});

export {};
