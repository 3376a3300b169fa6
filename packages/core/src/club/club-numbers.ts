/** The numbers that a club reports: the keys of their columns. Those that are measures too have the measure's id. */
export const clubNumberIds = [
  "members",
  "women",
  "members_60",
  "members_55",
  "disadvantaged",
  "board",
  "volunteers",
  "cared_for",
  "income_fund_vnd",
  "activity_fund_vnd",
  "borrowers",
  "loans_vnd",
] as const;
export type ClubNumberId = (typeof clubNumberIds)[number];
