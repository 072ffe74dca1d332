/** A term that many readers don't know, and what it means to them. */
export interface TechnicalTerm {
  /** As it is named in messages. */
  term: string;
  /** Where it stands in a text; without it, the term itself, and its plural. */
  written?: string;
  /** Plain words for it, as one would write them beside it. */
  means: string;
  /** What tells that a sentence explains it: any of these, outside the term. */
  told: string;
}

/** The terms of the site's subject, found among the words of its pages that are rare in common English. */
export const technicalTerms: readonly TechnicalTerm[] = [
  // Conditions
  { term: 'sciatica', means: 'nerve pain down the leg', told: 'nerve pain|leg pain|along the nerve' },
  { term: 'IT band tension', means: 'pain at the outer knee', told: 'knee' },
  {
    term: 'hip dysfunction',
    means: 'pain or trouble around the hip',
    told: 'pain (?:or trouble )?(?:around|in|of|at) |label|trouble',
  },
  { term: 'impingement', means: 'bones that pinch', told: 'pinch' },
  { term: 'tendinopathy', written: 'tendinopath(?:y|ies)|tendinosis', means: 'a sore tendon', told: 'sore' },
  { term: 'tendinitis', written: 'tend[io]nitis', means: 'a sore tendon', told: 'sore|inflamed' },
  { term: 'bursitis', means: 'a sore fluid sac', told: 'sac|bursa' },
  { term: 'trochanteric', means: 'at the bone of the outer hip', told: 'outer hip' },
  { term: 'arthritis', written: '(?:osteo)?arthritis', means: 'wear in a joint', told: 'wear|worn|joint' },
  { term: 'stress fracture', means: 'a small crack in a bone', told: 'crack' },
  { term: 'osteonecrosis', means: 'bone death', told: 'bone death|bone that dies' },
  { term: 'osteoporosis', means: 'thin bones', told: '(?:thin|brittle|weak) bones?' },
  { term: 'stenosis', means: 'a narrowed canal', told: 'narrow' },
  { term: 'spondylolisthesis', means: 'a slipped bone in the spine', told: 'slipped' },
  { term: 'radicular', written: 'radicular|radiculopathy', means: 'from the root of a nerve', told: 'nerve|pinched' },
  { term: 'cauda equina', means: 'the nerves at the base of the spine', told: 'nerves' },
  { term: 'foot drop', means: 'trouble lifting the front of the foot', told: 'lift' },
  { term: 'embolism', means: 'a clot in the lung', told: 'clot' },
  { term: 'thrombosis', means: 'a blood clot', told: 'clot' },
  // The body
  {
    term: 'sciatic nerve',
    means: 'the nerve down the back of the leg',
    told: 'leg|back of the thigh|buttock|turn the hip',
  },
  {
    term: 'nerve root',
    written: 'nerve roots?|roots? of the (?:sciatic )?nerve',
    means: 'where the nerve leaves the spine',
    told: 'spine|start|leaves',
  },
  { term: 'disc', means: 'a pad between two bones of the spine', told: 'pad|cushion' },
  { term: 'facet', means: 'a small joint of the spine', told: 'joint' },
  { term: 'lumbar', means: 'of the lower back', told: '(?:lower|low|small of the|your) back|spine' },
  { term: 'sacroiliac', means: 'where spine and pelvis meet', told: 'meet' },
  { term: 'psoas', means: 'a deep muscle from the spine to the thigh', told: 'muscle' },
  { term: 'erectors', written: 'erectors?', means: 'the long muscles beside the spine', told: 'muscle' },
  { term: 'quadratus lumborum', means: 'a deep muscle at the side of the lower back', told: 'muscle' },
  { term: 'piriformis', means: 'a small, deep muscle of the buttock', told: 'muscle' },
  { term: 'sciatic notch', means: 'the spot where the nerve leaves the pelvis', told: 'spot|where' },
  { term: 'hip flexor', means: 'a muscle at the front of the hip', told: 'front|lift' },
  { term: 'hip abductor', means: 'a muscle that lifts the leg out to the side', told: 'side' },
  { term: 'deep rotator', means: 'a deep muscle that turns the hip', told: 'turn' },
  { term: 'gluteal', written: 'gluteals?|gluteus|glutes?', means: 'of the buttock', told: 'buttock' },
  { term: 'hamstring', means: 'a muscle at the back of the thigh', told: 'back of (?:the|your) thigh' },
  { term: 'biceps femoris', means: 'the outer hamstring', told: 'hamstring' },
  {
    term: 'tensor fasciae latae',
    written: 'tensor fasciae latae|TFL',
    means: 'a muscle at the front of the hip',
    told: 'muscle',
  },
  {
    term: 'IT band',
    written: 'IT band(?! tension| syndrome)|iliotibial band(?! (?:friction )?syndrome)',
    means: 'a strap of tissue down the outer thigh',
    told: 'strap|tissue',
  },
  { term: 'Gerdy’s tubercle', written: "Gerdy's tubercle", means: 'a bump on the shin bone', told: 'bump' },
  { term: 'fascia', written: 'fasciae?(?! latae)', means: 'a tough sheet around muscles', told: 'sheet' },
  { term: 'tendon', means: 'a cord that ties muscle to bone', told: 'cord' },
  { term: 'ligament', means: 'a cord that ties bone to bone', told: 'cord' },
  { term: 'bursa', written: 'bursae?', means: 'a small fluid sac', told: 'sac' },
  { term: 'labrum', means: 'the rim of the socket', told: 'rim' },
  { term: 'cartilage', means: 'the smooth cover of a joint', told: 'cover|lining' },
  { term: 'soft tissue', means: 'muscles and what lies around them', told: 'muscles?' },
  { term: 'trigger point', means: 'a sore spot in a muscle', told: 'spot' },
  { term: 'platelets', written: 'platelets?', means: 'blood cells that stop bleeding', told: 'cells|clot' },
  // Care and research
  { term: 'red flag', means: 'a warning sign', told: 'warning' },
  { term: 'MRI', means: 'a scan', told: 'scan' },
  { term: 'manual therapy', means: 'hands-on treatment', told: 'hands-on|by hand' },
  {
    term: 'steroid',
    written: '(?:cortico)?steroids?',
    means: 'a strong medicine against swelling',
    told: 'medicine|shot|drug',
  },
  { term: 'graded exercise', means: 'strength built bit by bit', told: 'bit by bit|step by step' },
  { term: 'acute', means: 'new', told: 'new' },
  { term: 'subacute', means: 'some weeks old', told: 'new|weeks' },
  { term: 'chronic', means: 'long-term', told: 'long|months' },
  { term: 'nonspecific', written: 'non-?specific', means: 'without one known source', told: 'source|cause' },
  {
    term: 'randomized',
    written: 'randomi[sz]ed',
    means: 'in which chance decides who gets which care',
    told: 'chance',
  },
  { term: 'placebo', means: 'a sham treatment', told: 'sham' },
];
