// The characters that a terminal obeys, and those that turn the direction of a line.
const controls = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** A text for a terminal: what a cell, a sheet or a file is called must not move its cursor or colours. */
export const stripControls = (text: string): string => text.replace(controls, " ");
