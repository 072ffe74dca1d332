/** Shows the control that prints the page: without a script it could do nothing, so it is hidden until then. */
export function offerPrinting(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-print]');
  if (!button) return;
  button.hidden = false;
  button.onclick = () => {
    print();
  };
}
