/* Bundled apart, and run once it is imported: the finder's field, its results and what is said of them. */
import { finder } from '../domain/finder/finder.ts';
import type { FinderData } from '../domain/finder/finder-data.ts';
import { findingMarkup, statusMarkup } from './finding-markup.ts';

/** How long the typing rests, in milliseconds, before a count is announced. */
const rest = 500;

const box = document.querySelector<HTMLElement>('[data-finder]');
const field = box?.querySelector('input');
const status = box?.querySelector('[role=status]');
const results = box?.querySelector('[data-results]');

function start(data: FinderData): void {
  if (!field || !status || !results) return;
  // The line that says it can't be had; what then stands last is a template, which is never shown.
  box?.lastElementChild?.remove();
  const find = finder(data);
  /** What is said already is not said again. */
  const say = (words: Element | string) => {
    const said = typeof words === 'string' ? words : words.textContent;
    if (said !== status.textContent) status.replaceChildren(words);
  };
  let announcement: number | undefined;
  const answer = () => {
    const finding = find(field.value);
    results.replaceChildren(...(finding ? findingMarkup(finding) : []));
    clearTimeout(announcement);
    announcement = window.setTimeout(
      () => {
        say(statusMarkup(finding));
      },
      finding ? rest : 0,
    );
  };
  field.addEventListener('input', answer);
  field.addEventListener('keydown', ({ key }) => {
    // Into the results, past a warning's link: Enter must never dial.
    if (key === 'Enter') results.querySelector<HTMLElement>('[data-result] a')?.focus();
    if (key !== 'Escape') return;
    field.value = '';
    answer();
  });
  answer();
}

import(/* @vite-ignore */ box?.dataset.index ?? '').then(
  ({ default: data }: { default: FinderData }) => {
    start(data);
  },
  // The loader, which asks for the same module, says that it can't be had.
  () => undefined,
);
