/** Said of a claim, these take it back. */
export const negator =
  /\b(?:not|no|none|never|nobody|no one|nothing|neither|nor|cannot|hardly|rarely|seldom|unlikely|unproven|unclear|unknown|uncertain|myths?|false|untrue|beware|wary|distrust|skeptical|doubt(?:s|ful)?|yet to be|remains? to be|(?:little|lacks?|lack of|too few|weak) (?:good )?(?:evidence|proof)|(?:avoid|ignore) (?:any|anyone|anything|anybody|people|clinics|claims|those|whoever))\b|n't\b/gi;

/** These look like a negation, and are none. */
export const noNegation =
  /\b(?:not|no) (?:only|just|merely|simply|solely|to mention|surprisingly|unlike)\b|n't (?:only|just|merely|simply)\b|\b(?:no|without(?: a| any)?|beyond(?: a| any)?|never in) (?:doubt|question)\b|\bno (?:wonder|matter|less|fewer|better|faster|greater|quicker|stronger|safer|surer|more (?:effective|powerful)|time|other|one else|need to)\b|\b(?:nobody|nothing|no one|none) else\b|\bnothing (?:but|less than|short of)\b|(?:\b(?:not|never)|n't) (?:miss|hesitate|forget|worry|fail|fails|failed|underestimate|too late|impossible|hard|difficult|uncommon|unusual|rare|alone|have to|need to)\b|\b(?:cannot|can't|won't|doesn't) (?:but|help but|fail|miss|hurt to)\b|\b(?:whether or|or|why|if|but) not\b|\b(?:with|in|at) no(?= (?!guarantees?|cures?|promises?|proven|miracles?|claims?|evidence|proof))|^["'(]*no(?=,)/gi;

export const doubleNegation =
  /\b(?:nothing|nobody|no one|no (?:\w+ ){1,2}?|not (?:a|one|any) (?:\w+ )?)\s*(?:that |which |who )?(?:we|it|they|massage|our \w+) (?:can(?:no|')t|couldn't|won't|don't|doesn't|(?:can|could|will|do|does) not)\b/i;

/** Here a sentence takes a new turn. */
export const turn =
  /[;:—–]| - |\b(?:but|however(?=,)|because|although|though|whereas|while|when|once|until|after|before|if)\b|, (?:yet|so|since|just|only|simply|let|which|who|we|it|they|you|our|your|my|this|these|those|he|she|i|massage|treatment|therapy)\b/gi;
export const strongTurn = /[;:—–]| - |\b(?:but|however(?=,)|although|though|whereas)\b/gi;

/** "No evidence that, over time, …" holds for all that follows. */
export const reported =
  /\b(?:evidence|proof|promis\w+|claim\w*|say\w*|mean\w*|guarantee\w*|think\w*|believe\w*|know\w*|suggest\w*|show\w*|prove\w*|find|found|stud(?:y|ies)|research|trials?|expect\w*|true)\b[^;:]*?\bthat\b|\b(?:unclear|unknown|uncertain|know|sure|asked?|tested|studied|wonder|tell|see|question of) (?:if|whether)\b/i;

/** Just before a claim, these take it back too. */
export const instead =
  /\b(?:without|rather than|instead of|far from|short of)(?: (?:a|an|any|the|being|promising|claiming|offering|making|giving|real|clinical\w*|scientific\w*|lasting|complete|full|total))*\s*$/i;

/** After a claim that is a subject, these take it back: "a cure is not what we offer". */
export const takenBack =
  /^(?:(?! (?:what|who|where|when|which|that|others?|if|but|and)\b)[ ][\w'%-]+){0,4}? (?:cannot|can't|won't|isn't|aren't|don't|doesn't|(?:is|are|do|does|can|will|has|have|was|were) (?:not|never|no)\b(?! (?:only|just))|(?:is|are|remains?) (?:a myth|myths|unproven|false|impossible|untrue|nonsense|unknown))/i;

/** With the two together, a negation praises: "nothing cures sciatica like our hands". */
export const nobody = /\b(?:nothing|nobody|no one|none)\b/i;
export const likeUs = /\b(?:like|(?:better|faster|more \w+) than|as (?:fast|quickly|surely) as)\b/i;

/** Where a claim is a subject, or a noun of its own. */
export const noun = /(?:^["'(]*|\b(?:a|an|the|any|such|of|for|real|lasting|complete|full|total) )$/i;
