/** How long the finder is waited for before its last line says that it can't be had, in milliseconds. */
const patience = 9000;

/**
 * Shows the finder, and from the first touch of its field loads the two modules that its attributes name, beside each
 * other. When one can't be had, or does not come, the finder's last line says so; a finder that comes late takes the
 * line away. Browsers remember what they could not import, so that only a new page load asks again.
 */
export function showFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-finder]');
  if (!box) return;
  box.hidden = false;
  box.addEventListener('focusin', () => {
    const giveUp = () => box.lastElementChild?.toggleAttribute('hidden', false);
    setTimeout(giveUp, patience);
    for (const address of [box.dataset.finder, box.dataset.index])
      import(/* @vite-ignore */ address ?? '').catch(giveUp);
  });
}
