/** A file as text: what the test runner gives for an import that ends in `?raw`. */
declare module "*?raw" {
  const text: string;
  // The runner decides the form of this module.
  export default text;
}
