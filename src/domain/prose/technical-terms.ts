/** A term that many readers don't know, and what it means to them. */
export interface TechnicalTerm {
  /** As it is named in messages. */
  term: string;
  /** How it is written in a text; by default the term, and its plural. */
  pattern?: string;
  /** Plain words for it, as one would write them beside it. */
  means: string;
  /** A sentence with any of these words beside the term explains it. */
  explainedBy: string;
}

/** The terms of the site's subject, found among the words of its pages that are rare in common English. */
export const technicalTerms: readonly TechnicalTerm[] = [
  // Conditions
  { term: 'sciatica', means: 'nerve pain down the leg', explainedBy: 'nerve pain|leg pain|along the nerve' },
  { term: 'IT band tension', means: 'pain at the outer knee', explainedBy: 'knee' },
  {
    term: 'hip dysfunction',
    means: 'pain or trouble around the hip',
    explainedBy: 'pain (?:or trouble )?(?:around|in|of|at) |label|trouble',
  },
  { term: 'impingement', means: 'bones that pinch', explainedBy: 'pinch' },
  { term: 'tendinopathy', pattern: 'tendinopath(?:y|ies)|tendinosis', means: 'a sore tendon', explainedBy: 'sore' },
  { term: 'tendinitis', pattern: 'tend[io]nitis', means: 'a sore tendon', explainedBy: 'sore|inflamed' },
  { term: 'bursitis', means: 'a sore fluid sac', explainedBy: 'sac|bursa' },
  { term: 'trochanteric', means: 'at the bone of the outer hip', explainedBy: 'outer hip' },
  { term: 'arthritis', pattern: '(?:osteo)?arthritis', means: 'wear in a joint', explainedBy: 'wear|worn|joint' },
  { term: 'stress fracture', means: 'a small crack in a bone', explainedBy: 'crack' },
  { term: 'osteonecrosis', means: 'bone death', explainedBy: 'bone death|bone that dies' },
  { term: 'osteoporosis', means: 'thin bones', explainedBy: '(?:thin|brittle|weak) bones?' },
  { term: 'stenosis', means: 'a narrowed canal', explainedBy: 'narrow' },
  { term: 'spondylolisthesis', means: 'a slipped bone in the spine', explainedBy: 'slipped' },
  {
    term: 'radicular',
    pattern: 'radicular|radiculopathy',
    means: 'from the root of a nerve',
    explainedBy: 'nerve|pinched',
  },
  { term: 'cauda equina', means: 'the nerves at the base of the spine', explainedBy: 'nerves' },
  { term: 'foot drop', means: 'trouble lifting the front of the foot', explainedBy: 'lift' },
  { term: 'embolism', means: 'a clot in the lung', explainedBy: 'clot' },
  { term: 'thrombosis', means: 'a blood clot', explainedBy: 'clot' },
  // The body
  {
    term: 'sciatic nerve',
    means: 'the nerve down the back of the leg',
    explainedBy: 'leg|back of the thigh|buttock|turn the hip',
  },
  {
    term: 'nerve root',
    pattern: 'nerve roots?|roots? of the (?:sciatic )?nerve',
    means: 'where the nerve leaves the spine',
    explainedBy: 'spine|start|leaves',
  },
  { term: 'disc', means: 'a pad between two bones of the spine', explainedBy: 'pad|cushion' },
  { term: 'facet', means: 'a small joint of the spine', explainedBy: 'joint' },
  { term: 'lumbar', means: 'of the lower back', explainedBy: '(?:lower|low|small of the|your) back|spine' },
  { term: 'sacroiliac', means: 'where spine and pelvis meet', explainedBy: 'meet' },
  { term: 'psoas', means: 'a deep muscle from the spine to the thigh', explainedBy: 'muscle' },
  { term: 'erectors', pattern: 'erectors?', means: 'the long muscles beside the spine', explainedBy: 'muscle' },
  { term: 'quadratus lumborum', means: 'a deep muscle at the side of the lower back', explainedBy: 'muscle' },
  { term: 'piriformis', means: 'a small, deep muscle of the buttock', explainedBy: 'muscle' },
  { term: 'sciatic notch', means: 'the spot where the nerve leaves the pelvis', explainedBy: 'spot|where' },
  { term: 'hip flexor', means: 'a muscle at the front of the hip', explainedBy: 'front|lift' },
  { term: 'hip abductor', means: 'a muscle that lifts the leg out to the side', explainedBy: 'side' },
  { term: 'deep rotator', means: 'a deep muscle that turns the hip', explainedBy: 'turn' },
  { term: 'gluteal', pattern: 'gluteals?|gluteus|glutes?', means: 'of the buttock', explainedBy: 'buttock' },
  { term: 'hamstring', means: 'a muscle at the back of the thigh', explainedBy: 'back of (?:the|your) thigh' },
  { term: 'biceps femoris', means: 'the outer hamstring', explainedBy: 'hamstring' },
  {
    term: 'tensor fasciae latae',
    pattern: 'tensor fasciae latae|TFL',
    means: 'a muscle at the front of the hip',
    explainedBy: 'muscle',
  },
  {
    term: 'IT band',
    pattern: 'IT band(?! tension| syndrome)|iliotibial band(?! (?:friction )?syndrome)',
    means: 'a strap of tissue down the outer thigh',
    explainedBy: 'strap|tissue',
  },
  { term: 'Gerdy’s tubercle', pattern: "Gerdy's tubercle", means: 'a bump on the shin bone', explainedBy: 'bump' },
  { term: 'fascia', pattern: 'fasciae?(?! latae)', means: 'a tough sheet around muscles', explainedBy: 'sheet' },
  { term: 'tendon', means: 'a cord that ties muscle to bone', explainedBy: 'cord' },
  { term: 'ligament', means: 'a cord that ties bone to bone', explainedBy: 'cord' },
  { term: 'bursa', pattern: 'bursae?', means: 'a small fluid sac', explainedBy: 'sac' },
  { term: 'labrum', means: 'the rim of the socket', explainedBy: 'rim' },
  { term: 'cartilage', means: 'the smooth cover of a joint', explainedBy: 'cover|lining' },
  { term: 'soft tissue', means: 'muscles and what lies around them', explainedBy: 'muscles?' },
  { term: 'trigger point', means: 'a sore spot in a muscle', explainedBy: 'spot' },
  { term: 'platelets', pattern: 'platelets?', means: 'blood cells that stop bleeding', explainedBy: 'cells|clot' },
  // Care and research
  { term: 'red flag', means: 'a warning sign', explainedBy: 'warning' },
  { term: 'MRI', means: 'a scan', explainedBy: 'scan' },
  { term: 'manual therapy', means: 'hands-on treatment', explainedBy: 'hands-on|by hand' },
  {
    term: 'steroid',
    pattern: '(?:cortico)?steroids?',
    means: 'a strong medicine against swelling',
    explainedBy: 'medicine|shot|drug',
  },
  { term: 'graded exercise', means: 'strength built bit by bit', explainedBy: 'bit by bit|step by step' },
  { term: 'acute', means: 'new', explainedBy: 'new' },
  { term: 'subacute', means: 'some weeks old', explainedBy: 'new|weeks' },
  { term: 'chronic', means: 'long-term', explainedBy: 'long|months' },
  { term: 'nonspecific', pattern: 'non-?specific', means: 'without one known source', explainedBy: 'source|cause' },
  {
    term: 'randomized',
    pattern: 'randomi[sz]ed',
    means: 'in which chance decides who gets which care',
    explainedBy: 'chance',
  },
  { term: 'placebo', means: 'a sham treatment', explainedBy: 'sham' },
];
