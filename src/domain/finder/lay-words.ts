/**
 * Words that patients write, each after the word of the pages it stands for. The first word of a line may itself be
 * one that only this table uses: both a page and a patient's words are read through it.
 */
export const sameWords: readonly string[] = [
  'buttock butt bum backside glute gluteal cheek',
  'lateral outer outside side',
  'pain hurt painful sore',
  'urine pee peeing wee urinate bladder incontinence incontinent',
  'bowel poop poo stool',
  'genital vagina penis testicle scrotum private',
  'belly tummy stomach abdomen',
  'swelling swollen puffy',
  'disc disk',
  'foot feet',
  'calf calves',
  'fall fell fallen',
  'stairs downstairs upstairs',
  'run jog jogging',
  'red reddish',
  'tingling tingly prickling',
  'worsening worsen',
  'fever temperature feverish',
  'fainting faint fainted',
  'radiculopathy radicular',
  'stab sharp',
  'lower low',
];

/** Turns of phrase that stand for one word of the pages; tried in this order. */
export const samePhrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:no|cant|can ?not|lost|loss of|without) feel(?:ing)?\b/g, 'numb'],
  [/\b(?:(?:not (?:being )?able|unable|hard|difficult) to|can ?not|cant|couldnt|difficulty)\b/g, 'trouble'],
  [/\b(?:trouble breath\w*|(?:short|out) of breath)\b/g, 'breathless'],
  [/\b(?:pass|black)(?:ed|ing)? out\b/g, 'fainting'],
  [/\b(?:between (?:(?:my|the|both) )?legs|down there|saddle)\b/g, 'genital'],
  [/\b(?:put (?:any )?weight on|bear weight|(?:stand|walk|step) on)\b/g, 'weightbearing'],
  [/\btakes? (?:my|your) weight\b/g, 'weightbearing'],
  [/\bpins and needles\b/g, 'tingling'],
  [/\b(?:getting|gets|growing|becoming) (?:\w+ )?worse\b/g, 'worsening'],
  [/\bbackache\b/g, 'back pain'],
];

/** Words that say nothing of what hurts, or that both a warning and an ordinary wish may hold. */
export const idleWords =
  'a about after again all also always am an and any are as at be because been better but by can did do does doing down during each even ever every feel feeling feels felt few for from get gets getting give go goes going got had has have help how i if im in into is it its ive just like living lot make makes me more most much my need never no not now of off on or our out put puts really seems severe should so some stop stops take takes than that the their them then there they this to too up very was we what when where which while who why will with would you your';
