import { searchWords } from './search-words.ts';

/** How grave a sign is; the gravest first. */
export const warningLevels = ['emergency', 'urgent', 'ask'] as const;

export type WarningLevel = (typeof warningLevels)[number];

/** Words that warn together, whatever else is written beside them. */
export interface Alarm {
  /** What a patient writes. */
  asked: string[];
  /** What a sign must hold to answer it. */
  said: string[];
}

/**
 * What warns at each level. Of a sign of two parts both are asked for: numbness is no emergency, and neither is a
 * fever. Words after an arrow are those of the sign, where a patient's are others.
 */
const lines: Record<WarningLevel, readonly string[]> = {
  emergency: [
    'numb genital',
    'numb anus',
    'tingling genital > numb genital',
    'odd genital > wipe',
    'wipe',
    'sexual change',
    'sexual trouble > sexual',
    'sexual numb > sexual',
    'sexual function',
    'urine trouble',
    'urine control',
    'urine start',
    'urine numb > urine',
    'bowel trouble > bowel',
    'bowel control',
    'bowel noticing',
    'bowel numb > bowel',
    'weak both',
    'numb both',
    'weak twolegs > weak both',
    'numb twolegs > numb both',
    'tingling twolegs > numb both',
    'pain both leg',
    'ache both leg > pain both leg',
    'sciatica both',
    'trouble weightbearing',
    'fever hot',
    'fever red',
    'sudden belly',
    'severe belly',
    'sudden severe back',
    'accident serious',
    'accident pain',
    'chest',
    'breathless',
    'fainting',
    'coughing blood',
    'clot lung',
    'shorter leg',
  ],
  urgent: [
    'cancer',
    'clot',
    'steroid',
    'fever back',
    'fever joint',
    'fever hot',
    'fever knee > fever joint',
    'fever hip > fever joint',
    'fall osteoporosis',
    'trouble weightbearing',
    'swelling leg',
    'swelling calf',
    'red leg',
    'red calf',
  ],
  ask: [
    'clot',
    'blood thinning',
    'bleeding',
    'platelets',
    'wound',
    'tumor',
    'cancer',
    'pregnancy',
    'broken > broken bone',
    'osteoporosis',
    'fever',
    'infection',
  ],
};

const alarmOf = (line: string): Alarm => {
  const [asked = '', said = asked] = line.split(' > ');
  return { asked: searchWords(asked), said: searchWords(said) };
};

export const alarms: Record<WarningLevel, readonly Alarm[]> = {
  emergency: lines.emergency.map(alarmOf),
  urgent: lines.urgent.map(alarmOf),
  ask: lines.ask.map(alarmOf),
};

/** Every word that some alarm asks for. */
export const alarmWords: readonly string[] = [
  ...new Set(warningLevels.flatMap((level) => alarms[level].flatMap(({ asked }) => asked))),
];
