import { isNegated } from './negation.ts';
import { apart, spansOf, type Span } from './spans.ts';
import { withStraightSigns } from './straight-signs.ts';

const treatment =
  '(?:(?:deep[ -]tissue |clinical |medical |regular |gentle |sports |foam[ -])?(?:massag(?:e|es|ing)|rolling)(?: therapy)?|hands-on (?:work|treatment|therapy)|soft[ -]tissue work|bodywork|(?:manual |physical |trigger[ -]point |heat |cold )?therapy|physiotherapy|our (?:work|treatment|sessions?|approach|methods?)|treatments?|(?:myofascial |trigger[ -]point )release|dry needling|cupping|acupuncture|acupressure|stretch(?:ing|es)|(?:strength |hip |graded )?(?:exercises?|training)|strengthening|yoga|pilates|injections?|heat(?: packs?)?|ice(?: packs?)?|cold packs?)';

// Between a treatment and its effect: "of the buttock", "and exercise", "also", but no other statement.
const between =
  "(?: (?!(?:if|when|whether|that|which|who|what|because|while|until|may|might|can|could|should|would|is|are|was|were|be|not|never|no|you|we|they|it|to)\\b)[\\w'-]+){0,6}?";

const effect =
  '(?:(?:helps?|helped|reduces?|reduced|relieves?|relieved|eases?|eased|improves?|improved|lessens?|lessened|soothes?|soothed|loosens?|loosened|relaxes|relaxed|calms?|restores?|restored|prevents?|prevented|increases?|increased|boosts?|boosted|speeds?(?: up)?|shortens?|lowers?|takes? (?:the )?pressure off)\\b|works?\\b(?! (?:on|by|with|alongside|together|along|out|at|in (?:our|the) clinic|around|through|up|towards?|has|is)\\b)|worked (?:best|better|well)\\b|(?:(?:has|have) been|is|are) (?:shown|known|found) to (?:help|ease|relieve|reduce|improve|work)\\b|(?:is|are|was|were) (?:very |highly |more |most )?(?:an? )?(?:effective|helpful|the best (?:treatment|remedy)|good for)\\b)';

const active = new RegExp(`\\b${treatment}${between} ${effect}`, 'gi');
const passive = new RegExp(
  `\\b(?:is|are|was|were|gets?) (?:relieved|eased|reduced|improved|helped|prevented|lessened) (?:by|with|through) (?:\\w+ ){0,2}?${treatment}`,
  'gi',
);

const uncertain =
  /\b(?:may|might|can|could|perhaps|possibly|maybe|probably|some|sometimes|seems?|seemed|appears?|appeared|tends?|tended|likely|if|whether|hopes?|hoped|expects?|aims?|uncertain|unclear)\b|\b(?:evidence|research|stud(?:y|ies)|proof)\b.*\b(?:weak|thin|mixed|limited|low|poor|scarce)\b/i;

/** Words that mark a view as the clinic's own. */
const ownView =
  /\b(?:in (?:our|my) (?:view|experience|opinion|practice|clinic|sessions)|(?:is|are|as) (?:only )?our (?:own )?(?:view|observation|experience)s?|our own (?:view|observation|experience|opinion)s?|we (?:see|saw|have seen|find|notice|noticed|think|believe|feel that|hear|found no|know of no|cite no|use|look for)|(?:our|of our) (?:clients|patients) (?:\w+ )?(?:say|tell|report|notice|feel|find))\b/i;

export const isOwnView = (sentence: string): boolean => ownView.test(withStraightSigns(sentence));

/** Where a sentence says as a fact that a treatment has an effect. */
export function statedEffectsIn(sentence: string): Span[] {
  const plain = withStraightSigns(sentence);
  if (/\?["')]*$/.test(plain) || uncertain.test(plain)) return [];
  return apart([...spansOf(plain, active), ...spansOf(plain, passive)]).filter((span) => !isNegated(plain, span));
}
