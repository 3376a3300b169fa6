export { planKinds, type Plan, type PlanId, type PlanKind } from "./plan.js";
