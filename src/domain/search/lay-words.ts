/** Each line: a word of the pages, then what patients write for it. */
export const synonyms: readonly string[] = [
  'numb numbed',
  'buttock butt bum backside glute gluteal cheek',
  'lateral outer outside side',
  'pain hurt painful sore',
  'urine pee peeing wee piss urinate bladder incontinence',
  'bowel poop poo stool shit',
  'genital vagina penis testicle scrotum private',
  'sexual sex orgasm erection erectile impotence',
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
  'severe excruciating unbearable',
  'worse worsen worsening',
  'fever temperature feverish',
  'breath breathless breathlessness breathe breathing',
  'fainting faint fainted collapse',
  'infection infected',
  'pregnancy pregnant',
  'cancer chemo chemotherapy',
  'tumor tumour',
  'clot dvt thrombosis',
  'broken broke fracture',
  'radiculopathy radicular',
  'stab sharp',
  'lower low',
];

/** Turns of phrase that stand for a word of the pages. */
export const phraseSynonyms: readonly (readonly [RegExp, string])[] = [
  [/\b(no|cant|can ?not|lost|loss of|without) (feel(ing)?|sensation)\b/g, 'numb'],
  [/\b((not (being )?able|unable|hard|difficult) to|can ?not|cant|couldnt|difficulty)\b/g, 'trouble'],
  [/\b(short(ness)?|out) of breath\b/g, 'breath'],
  [/\b(wont|doesnt|dont|not) work(ing)?\b/g, 'weak'],
  [/\b(pass|black)(ed|ing)? out\b/g, 'fainting'],
  [/\b(between ((my|the|both) )?legs|down there|saddle)\b/g, 'genital'],
  [/\b(put (any )?weight on|bear (any )?weight|takes? (my|your) weight|(stand|walk|step) on)\b/g, 'weightbearing'],
  [/\bpins and needles\b/g, 'tingling'],
  [/\bbackache\b/g, 'back pain'],
];

/** Words that say nothing of what hurts. */
export const stopWords =
  'a about after again all also always am an and any are as at be because been better but by can did do does doing down during each even ever every feel feeling feels felt few for from get gets getting give go goes going got had has have help how i if im in into is it its ive just like living lot make makes me more most much my need never no not now of off on or our out put puts really seems should so some stop stops take takes than that the their them then there they this to too up very was we what when where which while who why will with would you your';
