/**
 * Words that patients write, each after the word of the pages it stands for. The first word of a line may itself be
 * one that only this table uses: both a page and a patient's words are read through it.
 */
export const sameWords: readonly string[] = [
  'numb numbnes nunb numbed',
  'buttock butt bum backside glute gluteal cheek',
  'lateral outer outside side',
  'pain hurt painful sore',
  'urine pee peeing wee piss urinate bladder',
  'bowel poop poo stool shit',
  'genital vagina penis testicle scrotum private',
  'sexual sex orgasm',
  'groin crotch',
  'belly tummy stomach abdomen',
  'swelling swollen puffy',
  'disc disk',
  'foot feet',
  'calf calves',
  'fall fell fallen',
  'stairs downstairs upstairs',
  'run jog jogging',
  'red reddish',
  'tingling tingly tingle prickling',
  'sudden suddenly',
  'odd weird strange',
  'severe excruciating unbearable',
  'worsening worsen',
  'fever temperature feverish',
  'fainting faint fainted collapse',
  'infection infected',
  'pregnancy pregnant',
  'cancer cancr canser chemo chemotherapy',
  'tumor tumour',
  'clot dvt thrombosis',
  'broken broke fracture',
  'radiculopathy radicular',
  'stab sharp',
  'lower low',
];

type Turn = readonly [RegExp, string];

const saddle: Turn = [/\b(between ((my|the|both) )?legs|down there|saddle)\b/g, 'genital'];

/** Turns of phrase that stand for one word of the pages; tried in this order. */
export const samePhrases: readonly Turn[] = [
  [/\b(no|cant|can ?not|lost|loss of|without) (feel(ing)?|sensation)\b/g, 'numb'],
  [/\b((not (being )?able|unable|hard|difficult) to|can ?not|cant|couldnt|difficulty)\b/g, 'trouble'],
  [/\b(trouble breath\w*|(short(ness)?|out) of breath)\b/g, 'breathless'],
  [/\b(pass|black)(ed|ing)? out\b/g, 'fainting'],
  saddle,
  [/\b(put (any )?weight on|bear (any )?weight|(stand|walk|step) on)\b/g, 'weightbearing'],
  [/\btakes? (my|your) weight\b/g, 'weightbearing'],
  [/\bpins and needles\b/g, 'tingling'],
  [/\b(getting|gets|growing|becoming) (\w+ )?worse\b/g, 'worsening'],
  [/\bbackache\b/g, 'back pain'],
];

/** How patients tell of a danger, in words that the signs have; read for warnings alone, before the turns above. */
export const dangerPhrases: readonly Turn[] = [
  saddle,
  [/\b(groi+n+|crotch|inner thighs)\b/g, '$& genital'],
  [/\bcauda equina\b/g, 'numb genital'],
  [/\btoilet paper\b/g, 'wipe'],
  [/\b(poo\w*|bowel) accidents?\b/g, 'control bowel'],
  [/\b(heart (attack|rac\w*|pains?)|angina)\b/g, 'chest'],
  [/\bcatch (my|your) breath\b/g, 'breathless'],
  [/\bbrea?th\w* (trouble|problems?|difficult\w*)/g, 'breathless'],
  [/\b((leg|foot) (is |looks )?(turned|twisted|rotated) (out|in)\w*|turned leg)\b/g, 'shorter leg'],
  [/\b((wet|pee|piss|accident)\w* (in )?(myself|(my|the) (pants|underwear|bed))|bladder|incont\w*)/g, 'control urine'],
  [/\b(poo|shit|soil)\w* (in )?(myself|(my|the) (pants|underwear|bed))/g, 'control bowel'],
  [/\b(go|going) to the (toilet|bathroom)\b/g, 'urine'],
  [/\b(erecti\w*|impoten\w*)\b/g, 'sexual change'],
  // What can be done, but not far, long or upright, is no loss of the leg; nor is what someone "can't stand".
  [
    /\b(cant|can ?not|unable to|not able to|couldnt|wont) (even )?(walk(?! (far|fast|long|for|more|much|up|down|without|straight|properly|well|the|my))|stand( up)?(?= (and|or|because|since|after|at all|any|now|but)\b| ?$)|move (my|the) (leg|hip)|(hold|take|bear|support) (me|my weight))/g,
    'trouble weightbearing',
  ],
  [/\b(problems?|issues?|leak\w*|lost|losing|hold\w*|not working)\b/g, '$& trouble'],
  [/\bcross\w* (\w+ )?legs\b/g, 'cross leg'],
  [/\blegs (\w+ )?(giv\w+|gave|buckl\w+|jelly)\b/g, 'weak legs'],
  [/\b(legs|feet|both (\w+ )?(thighs|calves|sides))\b/g, '$& twolegs'],
  [
    /\b((car|bike|bicycle|motorcycle|traffic|ski) (accident|crash|wreck)|(hit|struck) by a (car|truck|bike)|(fell|fall|thrown) (off|from|down) (\w+ )?(bike|bicycle|motorcycle|horse|ladder|roof|stairs))/g,
    '$& serious accident',
  ],
  [/\bdrag\w* (\w+ )?(foot|feet|toes)\b/g, 'foot drop'],
  [/\b(warfarin|eliquis|xarelto|anticoagulants?)\b/g, 'blood thinning'],
];

/** Words that say nothing of what hurts, or that both a warning and an ordinary wish may hold. */
export const idleWords =
  'a about after again all also always am an and any are as at attack be because been better but by can did do does doing down during each even ever every feel feeling feels felt few for from get gets getting give go goes going got had has have heart help how i if im in into is it its ive just like living lot make makes me more most much my need never no not now of off on or our out put puts really seems should so some stop stops take takes than that the their them then there they this to too up very was we what when where which while who why will with would you your';
