/** The sheets of a template that hold no data; `ishc check` passes over sheets of these names. */
export const guideSheetName = "Hướng dẫn";
export const choicesSheetName = "Danh mục";
