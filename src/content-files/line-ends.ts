/**
 * Ends each line as computers do now: editors take a carriage return that stands alone, as old Macs wrote it, for the
 * end of a line, and parsers do not agree about it. Every place in the text stays where it is.
 */
export const withLineEnds = (text: string): string => text.replace(/\r(?!\n)/g, '\n');
