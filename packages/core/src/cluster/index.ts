export type { Cluster, ClusterId } from "./cluster.js";
