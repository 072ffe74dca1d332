/* The one script, the same on every page: what it does not find on a page, it leaves alone. */
import { showFinder } from './finder-loader.ts';
import { yieldToBookingBlock } from './phone-bar.ts';

yieldToBookingBlock();
showFinder();
