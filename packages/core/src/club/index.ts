export { activityAreas, type ActivityArea, type ActivityAreaId } from "./activity-areas.js";
export type { Club, ClubId, ClubPlace, ClubReport } from "./club.js";
export { clubNumberIds, type ClubNumberId } from "./club-numbers.js";
export { clubRatings, type ClubRating } from "./club-rating.js";
export { isMissing, missingReasons } from "./reported.js";
export type { MissingReason, MissingValue, Reported } from "./reported.js";
