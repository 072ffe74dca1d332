import type { ErrorCode } from 'yaml';

/** The reader's own codes, and what it is silent about or tells too roughly. */
export type FaultCode =
  | ErrorCode
  | 'ALIAS'
  | 'ANCHOR'
  | 'TAG'
  | 'LIST_AS_NAME'
  | 'ENTRY_TOO_FAR_IN'
  | 'ENTRY_OUTSIDE_LIST'
  | 'OPEN_QUOTE'
  | 'TEXT_AFTER_QUOTE'
  | 'OPEN_BRACKET'
  | 'NO_COLON'
  | 'NO_SPACE';

/** Something in a YAML text that can't be read, or that means what nobody meant. */
export interface YamlFault {
  code: FaultCode;
  /** Where in the text it begins. */
  offset: number;
}
