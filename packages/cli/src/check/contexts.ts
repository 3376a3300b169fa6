import { buildCommuneIndex, type Day, type EditionId, type TableCheckContexts } from "@ishc/core";
import { cluster2In2018, gazetteer, schemes, trainingTopics } from "@ishc/vietnam";
import { communes } from "@ishc/vietnam/communes";

/** What is known besides the table: what its rows do not say themselves, and the day of the check. */
export interface Assumed {
  readonly asOf?: Day;
  readonly edition?: EditionId;
  /** No figure can be of a later day. */
  readonly today: Day;
}

const clusters = [cluster2In2018];

/** What is known of Viet Nam, for reading and checking each kind of table. */
export const createContexts = ({ asOf, edition, today }: Assumed): TableCheckContexts => {
  const places = { gazetteer, ...(edition === undefined ? {} : { edition }) };
  return {
    clubs: {
      ...places,
      communes: buildCommuneIndex(gazetteer, communes),
      schemes,
      ...(asOf === undefined ? {} : { asOf }),
    },
    figures: { ...places, clusters, schemes, asOf: asOf ?? today },
    plans: { ...places, schemes },
    trainings: { ...places, clusters, topics: trainingTopics },
  };
};
