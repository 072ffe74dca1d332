import type { FontStyle } from './brygada.ts';

/** The line of a face that says how it slants: one that says nothing is upright. */
export const slant = (style: FontStyle): string => (style === 'normal' ? '' : `  font-style: ${style};\n`);
