import type { Locator } from '@playwright/test';

/** Words inside a line of text: how they are set says nothing of a page's order. */
const inline = /^\s*- (text|strong|emphasis|time|code|subscript|superscript)\b/;
/** Roles whose names are the words of everything in them: they would repeat a whole text. */
const namedByContent = /^(\s*- )'?(figure|row|cell|caption|group|table)\b.*$/;
/** Roles that are text: whether there are words is enough. */
const prose = /^(\s*- )(paragraph|listitem|definition)\b.*$/;
/** A drawing with a name is one picture, whatever words stand in it. */
const picture = /^(\s*- '?img ".*"'?): .*$/;

const depthOf = (line: string) => line.length - line.trimStart().length;

/**
 * What a screen reader meets, as an outline: landmarks, headings with their levels, lists, tables and figures, and the
 * names of links, buttons, fields and pictures. Of running text it has the places, not the words, so that an edit of a
 * sentence leaves it as it is; so does one item more in a list of words.
 */
export async function ariaOutline(locator: Locator): Promise<string> {
  const lines = (await locator.ariaSnapshot())
    .split('\n')
    .filter((line) => !inline.test(line) && !/^\s*- \/url:/.test(line));
  const plain = lines.map((line, i) => {
    const holds = depthOf(lines[i + 1] ?? '') > depthOf(line);
    const bare = namedByContent.exec(line) ?? prose.exec(line);
    const whole = bare ? `${bare[1] ?? ''}${bare[2] ?? ''}` : line.replace(picture, '$1').replace(/:$/, '');
    return holds ? `${whole}:` : whole;
  });
  return `${plain.filter((line, i) => line !== plain[i - 1]).join('\n')}\n`;
}
