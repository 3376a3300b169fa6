/**
 * The text of a plain script that hands outlines to the elements of a page where JSON cannot be
 * fetched. It may stand before or after their script: as long as they are not there,
 * `ishc.geometryQueue` keeps what was provided (as decision 0028 says for data).
 */
export function geometryScript(name, geometry) {
  // `<` could close the script element where the file is pasted into a page; the two separators end
  // a line in scripts of before 2019.
  const json = JSON.stringify(geometry).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // "ODbL-1.0" stands in the data itself; the line is for who opens the file.
  return [
    `/*! ${geometry.credit.short} contributors, ODbL 1.0, ${geometry.credit.url} */`,
    "globalThis.ishc = globalThis.ishc || {};",
    "ishc.provideGeometry = ishc.provideGeometry || function (name, geometry) {",
    "  (ishc.geometryQueue = ishc.geometryQueue || []).push([name, geometry]);",
    "};",
    `ishc.provideGeometry(${JSON.stringify(name)}, ${json});`,
    "",
  ].join("\n");
}
