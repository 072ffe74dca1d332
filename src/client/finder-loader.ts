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
    // In milliseconds: what has not come by then, a reader no longer waits for.
    setTimeout(giveUp, 9000);
    for (const address of [box.dataset.finder, box.dataset.index])
      import(/* @vite-ignore */ address ?? '').catch(giveUp);
  });
}
