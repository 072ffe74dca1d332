/**
 * A link to a question opens its answer. Browsers open a disclosure by themselves for words found in the closed part,
 * and not for its own heading.
 */
export function openLinkedQuestion(): void {
  window.onpageshow = window.onhashchange = () => {
    document.querySelector('details:has(> summary :target)')?.toggleAttribute('open', true);
  };
}
