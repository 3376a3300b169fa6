import type { Language } from "@ishc/core";
import type { MapPanel } from "../chart/answer-map.js";
import type { Judgement } from "../judging/judge.js";
import type { MapHost } from "./map-host.js";

let judging: typeof import("../judging/judge.js") | undefined;

/**
 * Whether the latest figure of a map is late, by the rhythm its publisher promises. What judges comes when
 * the first map asks; the map is drawn meanwhile.
 */
export function judgeMap(
  host: MapHost,
  { title, latestDay }: MapPanel,
  language: Language,
): Judgement | undefined {
  if (!host.expectedEvery || !latestDay) return undefined;
  if (!judging) {
    import("../judging/judge.js").then(
      (module) => {
        judging = module;
        host.requestUpdate();
      },
      // Without a connection nothing is called late; the day is there.
      () => undefined,
    );
    return undefined;
  }
  const { expectedEvery, history } = host;
  return judging.judge(
    { title, kind: "stock", day: latestDay, isOfficial: false, others: [], notes: [], earlier: [] },
    { isAboutTarget: false, expectedEvery, history },
    language,
  );
}
