/**
 * Shows the finder, and from the first touch of its field loads the two modules that its attributes name, beside each
 * other. When one can't be had, the finder's last line says so. Browsers remember what they could not import, so that
 * only a new page load asks again.
 */
export function showFinder(): void {
  const box = document.querySelector<HTMLElement>('[data-finder]');
  if (!box) return;
  box.hidden = false;
  box.addEventListener('focusin', () => {
    for (const address of [box.dataset.finder, box.dataset.index])
      import(/* @vite-ignore */ address ?? '').catch(() => box.lastElementChild?.toggleAttribute('hidden', false));
  });
}
