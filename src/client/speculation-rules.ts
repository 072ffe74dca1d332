import { speculationRules } from '../domain/speculation-rules.ts';

/** Gives the browser the rules for making the next page ready, unless its owner saves data. The policy names them. */
export function makeNextPageReady(): void {
  if ((navigator as Navigator & { connection?: { saveData: boolean } }).connection?.saveData) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.text = speculationRules;
  document.head.append(rules);
}
