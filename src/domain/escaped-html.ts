/** Text as HTML has it between tags. */
export const escapedHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
