/** The three levels of warning in words, the gravest first; the keys are those of the cards. */
export const safetyLevels = {
  emergency: 'Emergency',
  physician: 'Urgent',
  ask: 'Ask first',
} as const;

export type SafetyLevel = keyof typeof safetyLevels;
