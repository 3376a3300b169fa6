const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

class SafeHtml {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const toHtml = (value) =>
  Array.isArray(value)
    ? value.map(toHtml).join("")
    : value instanceof SafeHtml
      ? value.text
      : String(value ?? "").replace(/[&<>"']/g, (character) => escapes[character]);

/** A template whose holes are text: what comes from the data can never become markup. */
export const html = (strings, ...values) =>
  new SafeHtml(strings.reduce((text, part, index) => text + toHtml(values[index - 1]) + part));
