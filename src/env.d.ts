/** Set in astro.config.mjs: import.meta.env.DEV would follow a DEV in the shell's environment. */
declare const __SHOW_DRAFTS__: boolean;
