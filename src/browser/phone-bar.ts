/**
 * Takes the phone bar away while the booking block's own buttons are on screen, and brings it back when they leave:
 * call and book are in reach at every moment, and never there twice. Without a script the bar stays.
 */
export function yieldToBookingBlock(): void {
  const bar = document.querySelector<HTMLElement>('[data-phone-bar]');
  const buttons = document.querySelector('[data-booking-buttons]');
  if (!bar || !buttons) return;
  new IntersectionObserver(([latest]) => {
    // A focused link must not vanish under its reader.
    bar.hidden = latest?.isIntersecting === true && !bar.contains(document.activeElement);
  }).observe(buttons);
}
