import { everyPage, problemIn, type ContentRule } from './rule.ts';

/** What the MDX reader stumbles over, in words for someone who does not know MDX. */
function explain(message: string): [message: string, fix: string] {
  const tag = /`(<\/?[A-Za-z]\w*>)`/.exec(message)?.[1];
  if (message.includes('Expected a closing tag') && tag)
    return [
      `${tag} is opened here and not closed.`,
      `Write ${tag.replace('<', '</')} on a line of its own where the part ends.`,
    ];
  if (message.includes('Unexpected closing tag') && tag)
    return [
      `${tag} closes a part that is not open.`,
      `Write ${tag.replace('</', '<')} on a line of its own where the part begins, or remove this.`,
    ];
  if (message.includes('`!`'))
    return ['A comment in this form can’t be read.', 'Remove it: nothing here is hidden from the site’s files anyway.'];
  if (message.includes('after `<`') || message.includes('before name'))
    return [
      'The sign < begins a part here, and none follows.',
      'For the sign itself, write \\< or a word such as "under".',
    ];
  return ['The sign { begins program code, which a text can’t hold.', 'For the sign itself, write \\{ and \\}.'];
}

/** Text that MDX can read: a page that cannot be read cannot be built. */
export const mdxReads: ContentRule = (content) =>
  everyPage(content).flatMap(({ path, error }) =>
    error ? [problemIn(path, ...explain(error.message), error.position)] : [],
  );
