import { defineHastPlugin } from 'satteri';

/**
 * Takes out of Markdown what the pages can't keep: how columns of a table are aligned, which comes as styles in place
 * that the policy of the pages forbids; and the boxes of a list of tasks, fields that nobody can fill in or hear of.
 */
export const plainMarkup = defineHastPlugin({
  name: 'plain-markup',
  element: [
    {
      filter: ['th', 'td'],
      visit(cell, context) {
        context.setProperty(cell, 'style', undefined);
      },
    },
    {
      filter: ['input'],
      visit(box, context) {
        context.removeNode(box);
      },
    },
  ],
});
