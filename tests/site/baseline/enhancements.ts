/**
 * What pages ask for although one of the oldest browsers lacks it, with what is seen without it: a path in MDN's data,
 * or a name in a script. Nothing that is read, followed or booked may depend on one of these.
 */
export const enhancements: Readonly<Record<string, string>> = {
  'css/at-rules/font-face/size-adjust': 'The stand-in for the heading font is a little narrower than the font itself.',
  'css/at-rules/media/scripting': 'The finder and "open now" take their room when the script shows them, not before.',
  'css/at-rules/page': 'Paper has the margins of the browser.',
  'css/at-rules/view-transition': 'The next page comes at once.',
  'css/at-rules/view-transition/navigation': 'The next page comes at once.',
  'css/properties/break-after/avoid': 'On paper, a heading may stand alone at the foot of a page.',
  'css/properties/content/alt_text': 'A screen reader may say "slash" between two names of the breadcrumbs.',
  'css/properties/content-visibility': 'What is far below is laid out at once, a little earlier than needed.',
  'css/properties/content-visibility/auto': 'What is far below is laid out at once, a little earlier than needed.',
  'css/properties/content-visibility/visible': 'On paper, closed answers stay closed; a handout has none of them.',
  'css/properties/orphans': 'On paper, a paragraph may leave one line behind.',
  'css/properties/text-wrap': 'Lines break where they are full.',
  'css/properties/text-wrap/balance': 'A heading may end on a short line.',
  'css/properties/text-wrap/pretty': 'A paragraph may end on one word.',
  'css/properties/view-transition-name': 'The next page comes at once.',
  'css/properties/widows': 'On paper, a paragraph may carry one line over.',
  'css/selectors/details-content': 'On paper, closed answers stay closed.',
  'css/types/type': 'The next page comes at once.',
  'html/elements/link/rel/manifest': 'The site can be put on a home screen without its own colors.',
  'html/elements/meta/name/theme-color': "The browser's own bars keep their color.",
  'html/elements/meta/name/viewport': 'Browsers of desktops have no zoomed-out phone layout to leave.',
  'html/elements/search': 'The finder is no landmark; its heading and label are there.',
  connection: 'Without the Network Information API nobody has asked to save data.',
  saveData: 'Without the Network Information API nobody has asked to save data.',
};

/** Names in the scripts that are those of our own data, and of some newer object too. */
export const ourOwn = ['path', 'phrases'];
