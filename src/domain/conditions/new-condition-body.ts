import { evidenceHeading, selfCareHeading } from '../marked-headings.ts';

/** The text of a new condition page: every section, with a prompt for what to write. */
export const newConditionBody = `TODO: Check two settings above that are a guess so far, where and reviewed. Then remove this line.

## What causes it

TODO: Say what it is, and what it is not. Put the medical word in brackets after the plain one. Link to other pages where they come in.

### TODO: One cause or kind

TODO: A short paragraph for each. Say how sure it is, and who says so.

## How we treat it

TODO: Say where you begin, and why.

<Steps>

1. **TODO: First step.** TODO: What you do.
2. **TODO: Second step.** TODO: What you do.
3. **TODO: Third step.** TODO: What you do.

</Steps>

TODO: Say what is your own view, and what no study has tested.

## Who it affects

TODO: Say who tends to have it, and from which source you know.

## ${selfCareHeading}

TODO: Name the source of this advice.

<Do>

- TODO: Something to do

</Do>

<Dont>

- TODO: Something to leave

</Dont>

## ${evidenceHeading}

TODO: Say what studies and guidelines found, for and against massage, each with its source and year.

## Questions people ask

### TODO: A question in the words of a patient

TODO: The answer, in one or two sentences.
`;
