import { getPageStore } from "./page-store.js";

/**
 * Enters this copy of the script in the page's list of versions, and says once per page that
 * several versions are at work: the elements of the first one are shown.
 */
export function joinPage(version: string): void {
  const { versions } = getPageStore();
  if (versions.includes(version)) return;
  if (versions.push(version) === 2)
    console.warn(`ISHC: keep one script on a page, not versions ${versions.join(" and ")}`);
}
