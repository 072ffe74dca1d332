const clinic =
  '(?:we|i|(?:our|the) (?:\\w+ )?(?:therapists?|clinic|team|practitioners?|staff|assessments?|hands|experts?)|therapists?|massage(?: therapists?| therapy)?)';
const treatment =
  '(?:massage|treatments?|therap(?:y|ies|ists?)|hands|hands-on work|sessions?|touch|bodywork|techniques?|we|clinic|work)';
const inBetween = "(?: (?!(?:if|when|that|which|who|what|while|until|after|once|physicians?|doctors?)\\b)[\\w'-]+,?)";
const medical = '(?<!\\b(?:surg\\w+|operations?|physicians?|doctors?)(?: (?!(?:because|we|so|and)\\b)[\\w-]+){0,3} )';

/** Kinds of claims: what they do, said after their words, and the forms they come in. */
export const claimForms: readonly [says: string, ...forms: string[]][] = [
  ['promises a cure', '\\bcur(?:e|es|ed|ing|able)\\b'],
  ['promises a result', '\\bguarante(?:e|es|ed|eing)\\b', '\\bonce and for all\\b'],
  [
    'promises a result that lasts for ever',
    '\\bpermanent(?!(?: \\w+)? (?:damage|injur\\w+|harm|disabilit\\w+|paralysis|loss|scar\\w*|numbness|weakness))\\b',
    '\\bpermanently\\b(?! (?:damag|harm|injur|disabl|weak|numb|paraly|lose))',
  ],
  [
    'says more than studies can',
    '\\b(?:clinically |scientifically )?proven\\b(?! otherwise)',
    '\\bproved to (?:work|help)\\b',
  ],
  [
    'leaves no room for those it does not help',
    '(?<!\\d(?: to | ?- ?|–| percent to |% to ))\\b100(?: ?%| percent\\b)',
    '\\b(?:one |a )?hundred percent\\b',
    '\\b(?:works?|effective|helps?)(?: for)? (?:everyone|everybody|anyone|anybody|all (?:bodies|patients|clients|people)|every ?(?:body|patient|client|person|pain))\\b',
    '\\balways (?:works?|helps?)\\b',
  ],
  ['promises a wonder', '\\bmirac(?:le|les|ulous|ulously)(?: (?:cures?|results?|treatments?))?\\b'],
  [
    'says that the clinic diagnoses, which is for physicians',
    `(?<=\\b${clinic}${inBetween}{0,4} )diagnos(?:e|es|ed|ing)\\b`,
    `(?<=\\b${clinic}${inBetween}{0,3} )(?:give|make|offer|provide)s? (?:you )?(?:a|your|the) (?:\\w+ )?diagnosis\\b`,
    `\\bdiagnosed by (?:us|our \\w+|(?:a |the )?(?:massage )?therapists?)\\b`,
  ],
  [
    'says that parts of the body are moved or mended by hand',
    `${medical}\\b(?:fix(?:es|ing)?|repair(?:s|ing)?|realign(?:s|ed|ing)?|reset(?:s|ting)?) (?:[\\w'-]+ ){0,3}(?:discs?|disks?|spines?|vertebrae?|hips?|pelvis|joints?|bones?|nerves?|back|knees?|posture|alignment)\\b`,
    `\\b(?:put|push|pop|slip|slid|mov|eas|guid|click|crack|get|bring)\\w*\\b(?: [\\w'-]+){0,6} back (?:in|into|in to)(?: its| their| the)?(?: right| proper)? ?place\\b`,
  ],
  [
    'says that hands break tissue up, for which there is no evidence',
    `\\b(?:break|breaks|breaking|broke|dissolv\\w+|melt\\w*|remov\\w+|smash\\w*|release[sd]?|releasing)(?: (?:up|down|apart|away))?(?: [\\w'-]+){0,3} (?:scar tissues?|scars|adhesions?|knots|calcium deposits?)\\b`,
    `\\b(?:scar tissues?|adhesions?|knots)\\b(?: \\w+){0,2} broken (?:up|down|apart)\\b`,
    `(?<=\\b(?:it|massage|we|hands)\\b(?: \\w+){0,2} )break(?:s|ing)? (?:it|them) (?:up|down)\\b`,
  ],
  [
    'says that hands lengthen tissue, which they are not known to do',
    `\\b(?:(?:releas|lengthen|elongat|loosen|melt)\\w*|(?:unstick|free)(?:s|ing)?)(?: up| out)?(?: [\\w'-]+){0,3} (?:IT[ -]?bands?|ITB|iliotibial bands?|fasciae?|myofascia|(?<!(?:resistance|elastic|rubber) )bands?)\\b`,
    `\\bma(?:ke|kes|king)(?: [\\w'-]+){0,3} (?:bands?|fasciae?) longer\\b`,
  ],
  [
    'says that massage clears the body, for which there is no evidence',
    '\\b(?:detox(?:es|ed|ing|ify|ifies|ified|ifying|ification)?)\\b',
    '(?<!botulinum |bacterial |diphtheria |tetanus )\\btoxins?\\b',
    '\\bflush(?:es|ed|ing)?(?: out)?(?: \\w+){0,2} (?:lactic acid|waste\\w*|impurities)\\b',
  ],
  [
    'leaves out those for whom massage is not safe',
    '\\bsafe for (?:everyone|everybody|anyone|anybody|all|every \\w+)\\b',
    '\\b(?:completely|totally|perfectly|entirely|absolutely) safe\\b',
    '\\brisk-free\\b',
  ],
  [
    'leaves out soreness and rarer harm',
    '\\b(?:no|zero|without(?: any)?|free of|free from) side[ -]effects?\\b',
    "\\b(?:have|has|had|are|is|do|does)(?:n't| not) (?:have |any |cause )*side[ -]effects?\\b",
  ],
  [
    'promises an end to pain',
    "\\b(?:eliminat|eras|banish|abolish|eradicat)\\w*(?: [\\w'-]+){0,4} (?:pains?|aches?|sciatica|symptoms)\\b",
    "\\b(?:get(?:s|ting)? rid of|do away with|wipe out)(?: [\\w'-]+){0,3} (?:pains?|aches?|sciatica|symptoms)\\b",
    '(?<!\\b(?:in|within|through|into|inside) (?:(?:a|your|the|any|its) )?)\\bpain[ -]free\\b(?! (?:range|arc|zone|limits?))',
  ],
  [
    'promises healing',
    `(?<=\\b${treatment}${inBetween}{0,4} )heal(?:s|ed|ing)?\\b`,
    '\\bheals? (?:your|the|any|all|damaged|torn|injured|inflamed|pinched|nerves?|muscles?|tissues?|discs?|tendons?|sciatica|pain|injur\\w+|you|people|everyone)\\b',
    '\\bhealing (?:touch|hands|powers?|energy)\\b',
  ],
];
