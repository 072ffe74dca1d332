import { colorOf } from '../theme/color-of.ts';
import type { Inks } from './drawn-mark.ts';

/** The theme's ink on its paper. */
export const inks: Inks = { ink: colorOf('ink'), paper: colorOf('paper') };
