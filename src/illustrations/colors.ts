/*
 * Colors of the theme for what has no stylesheet of a page: files of drawings, and the browser's own bars. A test holds
 * them equal to tokens.css.
 */
export const colors = {
  light: {
    paper: '#f7f2e6',
    leaf: '#fdfaf2',
    ink: '#132d27',
    soft: '#35483f',
    rule: '#132d27',
    hair: '#cbbfa6',
    flesh: '#ecdfc7',
    quiet: '#dce8eb',
    far: '#c3d6da',
    bone: '#fffdf6',
    muscle: '#f5e2d2',
    nerve: '#e6b93a',
    nerveEdge: '#132d27',
  },
  dark: {
    paper: '#0d1a17',
    leaf: '#13241f',
    ink: '#efe7d4',
    rule: '#5f766d',
    flesh: '#22382f',
    quiet: '#16303a',
    far: '#1d3c46',
  },
} as const;
