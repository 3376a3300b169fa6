/**
 * An address a link may lead to: `http:` or `https:` and nothing else, so that no `javascript:`
 * ever leaves a data file. Without quotes, spaces, angle brackets and control characters, which a
 * correct address writes as `%22`, `%20`, ….
 */
export const httpUrlPattern: RegExp = /^https?:\/\/[^\s"<>\\^`{|}\u0000-\u001f\u007f]+$/;
