/* Bundled apart, and run once it is imported: the finder's field, its results and what is announced of them. */
import { countText, reasonText } from '../domain/search/result-text.ts';
import type { SearchableCondition } from '../domain/search/search-index.ts';
import { createSearch, type SearchResult } from '../domain/search/search.ts';

/** How long the typing rests, in milliseconds, before a count is announced. */
const rest = 500;

const box = document.querySelector<HTMLElement>('[data-finder]');
const field = box?.querySelector('input');
const status = box?.querySelector('[role=status]');
const list = box?.querySelector('[data-results]');
const nothingFound = box?.querySelector('template')?.content;

function listItem(result: SearchResult): Element {
  const link = document.createElement('a');
  link.href = result.condition.path;
  link.textContent = result.condition.title;
  const reason = document.createElement('p');
  reason.textContent = reasonText(result);
  const item = document.createElement('li');
  item.dataset.result = '';
  item.append(link, reason);
  return item;
}

function start(conditions: SearchableCondition[]): void {
  if (!box || !field || !status || !list || !nothingFound) return;
  // The line that says that the finder could not be loaded.
  box.querySelector('[role=alert]')?.remove();
  const search = createSearch(conditions);
  let announcement: number | undefined;
  const announce = (results: SearchResult[] | undefined) => {
    const words = results?.length === 0 ? nothingFound.cloneNode(true) : countText(results);
    const text = typeof words === 'string' ? words : words.textContent;
    // What is said already is not said again.
    if (text !== status.textContent) status.replaceChildren(words);
  };
  const update = () => {
    const results = search(field.value);
    list.replaceChildren(...(results ?? []).map(listItem));
    clearTimeout(announcement);
    announcement = window.setTimeout(announce, results ? rest : 0, results);
  };
  field.addEventListener('input', update);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector('a')?.focus();
    if (key !== 'Escape') return;
    field.value = '';
    update();
  });
  update();
}

import(/* @vite-ignore */ box?.dataset.index ?? '').then(
  ({ default: conditions }: { default: SearchableCondition[] }) => {
    start(conditions);
  },
  // The loader, which asks for the same module, says that it can't be had.
  () => undefined,
);
