import type { SerializedHours } from '../domain/hours/serialized-hours.ts';
import { openNow } from '../domain/hours/open-now.ts';

const minute = 60_000;

/** Says whether the clinic is open wherever a page leaves room for it, and keeps that true while the page is open. */
export function sayOpenNow(): void {
  const places = document.querySelectorAll<HTMLElement>('[data-open-now]');
  const carried = places[0]?.dataset.openNow;
  if (!carried) return;
  const hours = JSON.parse(carried) as SerializedHours;
  let next: ReturnType<typeof setTimeout>;
  const say = () => {
    const now = Date.now();
    const { open = false, words = '' } = inThisBrowser(hours, now) ?? {};
    for (const place of places) {
      if (place.textContent !== words) place.textContent = words;
      place.toggleAttribute('data-open', open);
    }
    clearTimeout(next);
    next = setTimeout(say, minute - (now % minute));
  };
  say();
  // Timers sleep with the page: when it is seen again, it has to be true at once.
  document.addEventListener('visibilitychange', say);
  addEventListener('pageshow', say);
}

/** A browser that lacks the clinic's time zone says nothing; the hours stand beside. */
function inThisBrowser(hours: SerializedHours, now: number) {
  try {
    return openNow(hours, now);
  } catch {
    return undefined;
  }
}
