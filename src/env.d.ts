/** Set in astro.config.mjs: import.meta.env.DEV would follow a DEV in the shell's environment. */
declare const __SHOW_DRAFTS__: boolean;

/** Written by src/fonts: importing it brings the styles of the heading font; it has the addresses of its files. */
declare module 'heading-fonts' {
  export const headingFonts: Record<'normal' | 'italic', string[]>;
}
