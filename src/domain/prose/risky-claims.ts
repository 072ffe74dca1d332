import { rangesOf, withoutOverlaps, type TextRange } from './text-ranges.ts';
import { withStraightQuotes } from './straight-quotes.ts';

interface Claim {
  /** A pattern of whole words. */
  words: string;
  /** Said after the words: "cures" promises more than ... */
  why: string;
  instead: string;
}

const clinic = '(?:we|I|(?:our|the|your|a) (?:massage )?(?:therapists?|clinic|team|staff)|massage(?: therapists?)?)';
const withoutPhysician =
  "(?: (?!(?:your|physicians?|doctors?|who|what|if|when|until|after|once|leave)\\b)[\\w'-]+){0,4}";
const harm = '(?:damag|harm|injur|loss|los[et]|numb|weak|paraly|disab)\\w*';
const part = '(?:back|neck|spine|discs?|hips?|pelvis|knees?|joints?|nerves?|muscles?|tendons?|posture|body)';
const pain = '(?:pains?|aches?|sciatica|symptoms|tension)';
const tissue = '(?:scars?|(?:scar )?tissues?|adhesions?|knots?|fascia|IT bands?)';

/** Advertising law and professional ethics forbid these. */
const forbidden: Claim[] = [
  {
    words: 'cur(?:e|es|ed|ing|able)|mirac(?:les?|ulous(?:ly)?)',
    why: 'promises more than any treatment can do',
    instead: 'Write what may change, such as "may ease the pain".',
  },
  {
    words: 'guarantee(?:s|d|ing)?(?! (?:\\w+ ){0,2}(?:appointments?|slots?|spots?|places?|privacy)\\b)',
    why: 'promises a result, and results differ from one person to the next',
    instead: 'Write what you see, such as "many of our clients notice less pain".',
  },
  {
    // Lasting harm is a warning: "permanent nerve damage", "the numbness may become permanent".
    words: `(?<!${harm}(?: \\w+){0,3} )permanent(?!(?: \\w+)? ${harm})|permanently(?! ${harm})`,
    why: 'promises a result that never ends, and pain can come back',
    instead: 'Say how long it may last, such as "for some weeks".',
  },
  {
    // "Pain fell by 27 to 100 percent" is the finding of a study.
    words:
      '(?<!\\d(?: to | ?[-–] ?| percent to |% to ))(?:100|(?:a|one) hundred)(?: ?%| percent)(?! (?:organic|natural|cotton))',
    why: 'leaves out those whom it does not help',
    instead: 'Write "many" or "most".',
  },
  {
    words: `(?<=\\b${clinic}${withoutPhysician} )(?:diagnos(?:e|es|ing)|(?:give|make|offer)s? (?:you )?(?:a|your|the) diagnosis)|our diagnos[ei]s|diagnosed by (?:us|our|a therapist)`,
    why: 'says that the clinic diagnoses, which only a physician may do',
    instead: 'Write "assess" or "our assessment".',
  },
];

/** These are up to the writer. */
const discouraged: Claim[] = [
  {
    words: 'for good(?! (?:measure|reason))|once and for all|for ?ever|never (?:comes? back|returns?)',
    why: 'promises a result that never ends, and pain can come back',
    instead: 'Say how long it may last, such as "for some weeks".',
  },
  {
    words: `pain[- ]free(?! (?:range|limits?))|(?:no more|ends?|eliminat\\w+|eras\\w+|gets? rid of|goodbye to)(?: (?:your|the|all|chronic|nerve|leg|${part})){0,3} ${pain}`,
    why: 'promises an end to pain, and some pain stays',
    instead: 'Write "less pain" or "may ease".',
  },
  {
    words:
      '(?:always|never fails? to) (?:works?|helps?)|(?:works?|helps?|safe)(?: for)? (?:everyone|everybody|anyone|anybody)|(?:completely|perfectly|absolutely) safe|risk-free|(?:no|without) side[ -]effects',
    why: 'leaves out those whom massage does not help, and those whom it makes sore',
    instead: 'Write "many people", or what may happen, such as "you may be sore for a day".',
  },
  {
    words: 'proven(?! otherwise)|proved to (?:work|help)',
    why: 'says more than most studies can',
    instead: 'Say who found what, such as "a 2015 review found less pain for some weeks".',
  },
  {
    // Wounds and bones heal by themselves.
    words: `(?<!\\b(?:wounds?|skin|bones?|fractures?|tendons?)(?: \\w+){0,3} )heal(?:s|ed|ing)?(?! (?:wounds?|cuts?|skin))|(?:fix(?:es|ing)?|repairs?)(?: [\\w'-]+){0,2} (?:${part}|${pain})`,
    why: 'says that massage repairs the body, which is not known',
    instead: 'Write "may ease" of massage, and "get better" of the body.',
  },
  {
    words: `releas(?:e|es|ed|ing)(?! forms?)|(?:break(?:s|ing)? (?:up|down)|dissolv\\w+|melt\\w*|lengthen\\w*)(?: [\\w'-]+){0,3} ${tissue}|realign\\w*|(?:put|push|pop|click)\\w* (?:\\w+ ){1,3}back in(?:to)? place`,
    why: 'says that hands move or change parts of the body, which is not known',
    instead: 'Write what you do, such as "we press slowly along the muscle".',
  },
  {
    words: 'detox\\w*|(?<!botulinum )toxins?|flush\\w*(?: out)? (?:\\w+ ){0,2}(?:lactic acid|waste\\w*)',
    why: 'says that massage cleans the body, for which there is no evidence',
    instead: 'Leave it out, or write how people feel, such as "rested".',
  },
];

const at = (level: 'error' | 'advice') => (claim: Claim) => ({
  ...claim,
  level,
  pattern: new RegExp(`\\b(?:${claim.words})(?!\\w)`, 'gi'),
});
const claims = [...forbidden.map(at('error')), ...discouraged.map(at('advice'))];

const negation =
  /\b(?:not|no|none|never|nobody|nothing|neither|nor|cannot|without|unlikely|unclear|doubt|myth|beware|avoid|whether|rather than|instead of)\b|n't\b/i;

/** These negate nothing: "not only", "no doubt", "without surgery". */
const noNegation =
  /\b(?:not|n't) (?:only|just)\b|\b(?:no|without)(?: any)? (?:doubt|question|matter|wonder|time|better|other|drugs?|medicines?|medication|pills?|needles?|surgery)\b/gi;

/** What is negated before these is another statement: "We don't mask pain, we cure it." */
const newStatement = /[;:–—]| - |\b(?:but|because)\b|, (?:we|it|our)\b/i;

const question = /^["'(]*(?:can|could|does|do|did|is|are|will|has|have|what)\b[^?]*\?["')]*$/i;

function isNegated(sentence: string, { start, end }: TextRange): boolean {
  const before = sentence.slice(0, start).split(newStatement).at(-1) ?? '';
  return negation.test(`${before} | ${sentence.slice(end)}`.replace(noNegation, ''));
}

/** The claims that a sentence makes: it neither negates them nor asks whether they hold. */
export function riskyClaimsIn(sentence: string) {
  const plain = withStraightQuotes(sentence);
  if (question.test(plain)) return [];
  const found = claims.flatMap((claim) => rangesOf(plain, claim.pattern).map((span) => ({ ...claim, ...span })));
  return withoutOverlaps(found).filter((claim) => !isNegated(plain, claim));
}
