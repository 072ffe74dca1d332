/* The one script, the same on every page: what it does not find on a page, it leaves alone. */
import { sayOpenNow } from './open-now.ts';
import { openLinkedQuestion } from './open-question.ts';
import { showFinder } from './finder-loader.ts';
import { yieldToBookingBlock } from './phone-bar.ts';
import { offerPrinting } from './print-link.ts';
import { makeNextPageReady } from './speculation-rules.ts';

openLinkedQuestion();
offerPrinting();
yieldToBookingBlock();
sayOpenNow();
showFinder();
makeNextPageReady();
