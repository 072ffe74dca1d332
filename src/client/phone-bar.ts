/**
 * Takes the phone bar away while the booking block's own buttons are on screen, and brings it back when they leave:
 * call and book are in reach at every moment, and never there twice. Without a script the bar stays.
 */
export function yieldToBookingBlock(): void {
  const bar = document.querySelector<HTMLElement>('[data-phone-bar]');
  const buttons = document.querySelector('[data-booking-buttons]');
  if (!bar || !buttons) return;
  let onScreen = false;
  // A link that the keyboard stands on must not vanish: the bar goes once the focus has left it.
  const yieldUnless = (focusInside: unknown) => {
    bar.hidden = onScreen && !focusInside;
  };
  new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting } of changes) onScreen = isIntersecting;
      yieldUnless(bar.querySelector(':focus-visible'));
    },
    // With less than a fingertip of them on screen (WCAG 2.5.5: 44 px), the buttons are not in reach.
    { rootMargin: '-44px 0px' },
  ).observe(buttons);
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    yieldUnless(bar.contains(relatedTarget as Node | null));
  });
}
