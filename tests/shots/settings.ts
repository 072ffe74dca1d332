import type { BrowserContextOptions } from 'playwright-core';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** How every page is looked at: the columns of the contact sheet. */
export const settings = {
  phone: { ...phone, colorScheme: 'light' },
  'phone-dark': { ...phone, colorScheme: 'dark' },
  desktop: { ...desktop, colorScheme: 'light' },
  'desktop-dark': { ...desktop, colorScheme: 'dark' },
} as const satisfies Record<string, BrowserContextOptions>;

export type Setting = keyof typeof settings;
export const settingNames = Object.keys(settings) as Setting[];

export const wordsOfSetting: Record<Setting, string> = {
  phone: 'Phone, light',
  'phone-dark': 'Phone, dark',
  desktop: 'Desktop, light',
  'desktop-dark': 'Desktop, dark',
};
